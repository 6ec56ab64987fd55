{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_hidden: KETERANGAN?, KODE, TAUTAN? }}
subject: Laporan {{KODE}}: disembunyikan dari umum
first: Laporan Anda disembunyikan dari umum.
next: Penanganannya tetap berjalan, dan Anda tetap dapat membukanya.
words: Alasan
report:
action: Lihat laporan
kabari: Laporan Anda disembunyikan dari umum; penanganannya tetap berjalan
