{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_extended: KETERANGAN?, KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: target selesai diperpanjang
first: Target selesai laporan Anda diperpanjang.
next: Target yang baru: {{TENGGAT}}. Target semula tetap kami catat.
words: Alasan
report:
action: Lihat laporan
kabari: Target selesai laporan Anda diperpanjang
kabari.next: Target yang baru {{TENGGAT}}.
