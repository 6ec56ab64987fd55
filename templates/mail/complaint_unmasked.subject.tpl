{{! subject of complaint_unmasked: KODE }}
Laporan {{KODE}}: identitas Anda dibuka petugas
