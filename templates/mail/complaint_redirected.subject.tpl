{{! subject of complaint_redirected: KODE }}
Laporan {{KODE}}: bukan kewenangan kami
