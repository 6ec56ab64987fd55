{{! subject of complaint_reopened: KODE }}
Laporan {{KODE}}: dibuka kembali
