{{! subject of staff_due_soon: KODE }}
Laporan {{KODE}}: batas waktu mendekat
