{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_merged: KEBERATAN?, KETERANGAN?, KODE, TAUTAN? }}
subject: Laporan {{KODE}}: digabung
first: Laporan Anda digabung dengan laporan lain tentang masalah yang sama.
next: Masalah itu sedang ditangani. Semua kabarnya juga sampai kepada Anda.
words: Keterangan dari petugas
report:
objection:
action: Lihat laporan
kabari: Laporan Anda digabung dengan laporan lain tentang masalah yang sama, yang sedang ditangani
kabari.next: Semua kabarnya juga sampai kepada Anda.
