{{%AUTOESCAPE context="HTML"}}
{{! complaint_commented: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, PELAKU, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} menambahkan keterangan pada laporan Anda.</p>
<p>Keadaan laporan tidak berubah karenanya.</p>
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
