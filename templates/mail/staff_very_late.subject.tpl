{{! subject of staff_very_late: KODE }}
Laporan {{KODE}}: dua kali batas waktu terlewati
