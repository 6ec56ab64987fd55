{{! subject of complaint_extended: KODE }}
Laporan {{KODE}}: target selesai diperpanjang
