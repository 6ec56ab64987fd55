{{! subject of complaint_withdrawn: KODE }}
Laporan {{KODE}}: dicabut
