{{! account_sanction_lifted: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_LANGKAH, HAS_TAUTAN, KETERANGAN, KODE, LANGKAH, NO_LANGKAH, OPENING, TAUTAN }}
{{>OPENING}}
{{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} untuk akun Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} sudah dibatalkan.

Langkah itu tidak dihitung lagi: akun Anda kembali seperti sebelumnya. Anda tidak perlu melakukan apa-apa.

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{#HAS_TAUTAN}}Lihat keputusannya:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
