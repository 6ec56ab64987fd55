{{! complaint_hidden: KETERANGAN?, KODE, TAUTAN? }}
subject: Laporan {{KODE}}: disembunyikan dari umum
first: Laporan Anda disembunyikan dari umum.
next: Penanganannya tetap berjalan, dan Anda tetap dapat membukanya.
words: Alasan
report:
action: Lihat laporan
kabari: Laporan Anda disembunyikan dari umum; penanganannya tetap berjalan
