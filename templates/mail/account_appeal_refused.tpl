{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_appeal_refused: KETERANGAN?, KODE?, LANGKAH?, TAUTAN?, TENGGAT? }}
subject: Banding Anda ditolak
first: Banding Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} ditolak.
  {{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} itu tetap berlaku{{#HAS_TENGGAT}}
  sampai {{TENGGAT}}{{/HAS_TENGGAT}}.
next: Petugas lain, bukan yang mengambil langkah itu, sudah membaca laporan dan banding Anda. Laporan yang sudah Anda
  kirim tetap ditangani.
words: Penjelasan petugas
ombudsman: Masih keberatan? Anda dapat menyampaikannya kepada Ombudsman RI Perwakilan Jawa Tengah (ombudsman.go.id).
action: Lihat keputusannya
