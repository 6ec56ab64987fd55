{{! subject of staff_late: KODE }}
Laporan {{KODE}} melewati batas waktu
