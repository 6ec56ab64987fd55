{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_privacy_changed: KERAHASIAAN?, KODE, TAUTAN?, TELEPON, TETAP? }}
subject (with TETAP): Laporan {{KODE}}: kerahasiaan tetap
subject (without TETAP): Laporan {{KODE}}: kerahasiaan diubah
first (with TETAP): Pilihan Anda tentang siapa yang boleh tahu sudah kami catat.
first (without TETAP): Kerahasiaan laporan Anda sudah diubah.
next (with TETAP): Tetap: {{KERAHASIAAN}}.
next (without TETAP): Yang berlaku sekarang: {{KERAHASIAAN}}.
unchanged: Penanganan laporan tidak berubah karenanya.
report:
action: Lihat laporan
not_you: Bukan Anda yang memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.
kabari: Kerahasiaan laporan Anda {{#HAS_TETAP}}tetap{{/HAS_TETAP}}{{#NO_TETAP}}menjadi{{/NO_TETAP}}: {{KERAHASIAAN}}
