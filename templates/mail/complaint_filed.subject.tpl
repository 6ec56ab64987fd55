{{! subject of complaint_filed: KODE }}
Laporan {{KODE}}: sudah kami terima
