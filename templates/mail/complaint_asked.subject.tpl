{{! subject of complaint_asked: KODE }}
Laporan {{KODE}}: perlu dilengkapi
