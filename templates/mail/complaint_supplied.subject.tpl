{{! subject of complaint_supplied: KODE }}
Laporan {{KODE}}: jawaban Anda sudah kami terima
