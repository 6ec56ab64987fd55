{{! subject of complaint_hidden: KODE }}
Laporan {{KODE}}: disembunyikan dari umum
