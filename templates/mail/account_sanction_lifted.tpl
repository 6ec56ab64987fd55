{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_sanction_lifted: KETERANGAN?, KODE?, LANGKAH?, TAUTAN? }}
subject: {{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} untuk akun Anda dibatalkan
first: {{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} untuk akun Anda{{#HAS_KODE}}
  karena laporan {{KODE}}{{/HAS_KODE}} sudah dibatalkan.
next: Langkah itu tidak dihitung lagi: akun Anda kembali seperti sebelumnya. Anda tidak perlu melakukan apa-apa.
words: Penjelasan petugas
action: Lihat keputusannya
