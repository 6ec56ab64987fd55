{{%AUTOESCAPE context="HTML"}}
{{! complaint_replied: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, PELAKU, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} menanggapi laporan Anda.</p>
<p>Anda dapat membalas dengan menambah keterangan lewat halaman laporan.</p>
{{#HAS_KETERANGAN}}<p class="label">Tanggapan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
