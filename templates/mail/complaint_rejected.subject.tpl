{{! subject of complaint_rejected: KODE }}
Laporan {{KODE}}: tidak dapat diproses
