{{! subject of complaint_lapsed: KODE }}
Laporan {{KODE}}: ditutup tanpa tanggapan
