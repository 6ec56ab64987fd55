{{%AUTOESCAPE context="HTML"}}
{{! account_sanction_lifted: CLOSING, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, KODE, LINE, OPENING, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Langkah terhadap akun Anda{{#HAS_KODE}} karena laporan {{KODE}}{{/HAS_KODE}} sudah dibatalkan.</p>
<p>Langkah itu tidak dihitung lagi. Anda tidak perlu melakukan apa-apa.</p>
{{#HAS_KETERANGAN}}<p class="label">Penjelasan petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat keputusannya</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
