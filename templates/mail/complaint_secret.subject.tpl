{{! subject of complaint_secret: KODE }}
Laporan {{KODE}}: ada kabar
