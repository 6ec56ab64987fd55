{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_privacy_changed: KERAHASIAAN?, KODE, TAUTAN?, TELEPON }}
subject: Laporan {{KODE}}: kerahasiaan diubah
first: Kerahasiaan laporan Anda sudah diubah.
next: Yang berlaku sekarang: {{KERAHASIAAN}}.
unchanged: Penanganan laporan tidak berubah karenanya.
report:
action: Lihat laporan
not_you: Bukan Anda yang memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.
kabari: Kerahasiaan laporan Anda sekarang: {{KERAHASIAAN}}
