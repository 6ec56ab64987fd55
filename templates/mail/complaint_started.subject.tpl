{{! subject of complaint_started: KODE }}
Laporan {{KODE}}: mulai dikerjakan
