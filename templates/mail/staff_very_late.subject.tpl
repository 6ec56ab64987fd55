{{! subject of staff_very_late: KODE }}
Laporan {{KODE}}: jauh melewati batas waktu
