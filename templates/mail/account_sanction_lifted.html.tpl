{{%AUTOESCAPE context="HTML"}}
{{! account_sanction_lifted: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_LANGKAH, HAS_TAUTAN, KODE, LANGKAH, LINE, NO_LANGKAH, OPENING, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">{{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} untuk akun Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} sudah dibatalkan.</p>
<p>Langkah itu tidak dihitung lagi: akun Anda kembali seperti sebelumnya. Anda tidak perlu melakukan apa-apa.</p>
{{#HAS_KETERANGAN}}<p class="label">Penjelasan petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat keputusannya</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
