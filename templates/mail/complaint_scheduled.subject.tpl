{{! subject of complaint_scheduled: KODE }}
Laporan {{KODE}}: dijadwalkan
