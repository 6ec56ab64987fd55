{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_commented: KETERANGAN?, KODE, PELAKU, TAUTAN? }}
subject: Laporan {{KODE}}: ada keterangan baru
first: {{PELAKU}} menambahkan keterangan pada laporan Anda.
unchanged: Keadaan laporan tidak berubah karenanya.
words: Keterangan dari petugas
report:
action: Lihat laporan
kabari: Keterangan dari {{PELAKU}}
