{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_replied: KETERANGAN?, KODE, PELAKU, TAUTAN? }}
subject: Laporan {{KODE}}: ada tanggapan
first: {{PELAKU}} menanggapi laporan Anda.
next: Anda dapat membalas dengan menambah keterangan lewat halaman laporan.
words: Tanggapan
report:
action: Lihat laporan
kabari: {{PELAKU}} menanggapi
