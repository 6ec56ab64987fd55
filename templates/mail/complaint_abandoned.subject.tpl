{{! subject of complaint_abandoned: KODE }}
Laporan {{KODE}}: ditutup karena data belum dilengkapi
