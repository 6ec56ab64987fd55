{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_clock_jumped: SEMULA?, TAUTAN?, WAKTU? }}
subject: Jam server berubah sendiri
first: Jam server berubah sendiri.
next: {{#HAS_SEMULA}}Semestinya: {{SEMULA}}. {{/HAS_SEMULA}}{{#HAS_WAKTU}}Terbaca: {{WAKTU}}. {{/HAS_WAKTU}}Sampai Anda menyatakan
  jamnya benar, tidak ada laporan yang ditutup karena batas waktu, tidak ada pengingat yang dikirim, dan tidak ada data
  lama yang dihapus.
action: Periksa jam server
