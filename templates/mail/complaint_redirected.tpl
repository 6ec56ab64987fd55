{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_redirected: ALAMAT_TUJUAN?, JAM?, KABUPATEN, KEBERATAN?, KETERANGAN?, KODE, NOMOR?, SALURAN?, TANGGAL?, TAUTAN?,
  TUJUAN? }}
subject: Laporan {{KODE}}: bukan kewenangan kami
first: Laporan Anda bukan kewenangan Pemerintah {{KABUPATEN}}.
next (with NOMOR): Kami teruskan ke {{TUJUAN}}{{#HAS_SALURAN}} melalui {{SALURAN}}{{/HAS_SALURAN}}, nomor
  {{NOMOR}}{{#HAS_TANGGAL}}, tanggal {{TANGGAL}}{{/HAS_TANGGAL}}.
next (without NOMOR): Silakan hubungi {{TUJUAN}}{{#HAS_ALAMAT_TUJUAN}},
  {{ALAMAT_TUJUAN}}{{/HAS_ALAMAT_TUJUAN}}{{#HAS_JAM}}, {{JAM}}{{/HAS_JAM}}.
words: Keterangan dari petugas
report:
objection:
action: Lihat laporan
kabari: Laporan Anda bukan kewenangan {{KABUPATEN}}
kabari.next (with NOMOR): Kami teruskan ke {{TUJUAN}} melalui {{SALURAN}}, nomor {{NOMOR}}, tanggal {{TANGGAL}}.
kabari.next (without NOMOR): Silakan hubungi {{TUJUAN}}, {{ALAMAT_TUJUAN}}, {{JAM}}.
