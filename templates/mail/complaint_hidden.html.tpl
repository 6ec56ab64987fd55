{{%AUTOESCAPE context="HTML"}}
{{! complaint_hidden: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, LINE, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda disembunyikan dari umum.</p>
<p>Penanganannya tetap berjalan, dan Anda tetap dapat membukanya.</p>
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
