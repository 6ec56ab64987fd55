{{! subject of complaint_resolved: KODE }}
Laporan {{KODE}}: dinyatakan selesai
