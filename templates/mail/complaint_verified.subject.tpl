{{! subject of complaint_verified: KODE }}
Laporan {{KODE}}: sudah diperiksa
