{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_progress: KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: ada perkembangan
first: Ada perkembangan pada laporan Anda.
next: Penanganan masih berjalan, dengan target selesai {{TENGGAT}}.
words: Yang sudah dikerjakan
report:
action: Lihat laporan
kabari: Ada perkembangan dari {{PELAKU}}
kabari.next: Target selesai {{TENGGAT}}.
