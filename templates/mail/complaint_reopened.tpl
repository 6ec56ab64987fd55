{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_reopened: KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: dibuka kembali
first: Laporan Anda dibuka kembali.
next: {{PELAKU}} memeriksa lagi paling lambat {{TENGGAT}}.
words: Yang belum beres
report:
action: Lihat laporan
kabari: Laporan Anda dibuka kembali
kabari.next: {{PELAKU}} memeriksa lagi paling lambat {{TENGGAT}}.
