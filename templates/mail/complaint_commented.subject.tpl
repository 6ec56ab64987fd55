{{! subject of complaint_commented: KODE }}
Laporan {{KODE}}: ada keterangan baru
