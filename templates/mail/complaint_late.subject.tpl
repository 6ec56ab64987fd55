{{! subject of complaint_late: KODE }}
Laporan {{KODE}}: melewati batas waktu
