{{%AUTOESCAPE context="HTML"}}
{{! complaint_extended: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Target selesai laporan Anda diperpanjang.</p>
{{#HAS_TENGGAT}}<p>Target yang baru: {{TENGGAT}}. Target semula tetap kami catat.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
