{{%AUTOESCAPE context="HTML"}}
{{! complaint_started: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} mulai menindaklanjuti laporan Anda.</p>
{{#HAS_TENGGAT}}<p>Target selesai {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Rencana</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
