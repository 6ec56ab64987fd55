{{! subject of complaint_progress: KODE }}
Laporan {{KODE}}: ada perkembangan
