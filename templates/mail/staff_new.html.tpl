{{%AUTOESCAPE context="HTML"}}
{{! staff_new: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Laporan baru menunggu tanggapan.</p>
{{#HAS_TENGGAT}}<p>Tanggapi paling lambat {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
