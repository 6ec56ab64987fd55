{{! account_sanction_lifted: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, KETERANGAN, KODE, OPENING, TAUTAN }}
{{>OPENING}}
Langkah terhadap akun Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} sudah dibatalkan.

Langkah itu tidak dihitung lagi. Anda tidak perlu melakukan apa-apa.

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{#HAS_TAUTAN}}Lihat keputusannya:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
