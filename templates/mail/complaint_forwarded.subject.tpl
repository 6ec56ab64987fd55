{{! subject of complaint_forwarded: KODE }}
Laporan {{KODE}}: diteruskan
