{{! subject of complaint_privacy_changed: KODE }}
Laporan {{KODE}}: kerahasiaan diubah
