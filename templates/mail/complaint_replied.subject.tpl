{{! subject of complaint_replied: KODE }}
Laporan {{KODE}}: ada tanggapan
