{{%AUTOESCAPE context="HTML"}}
{{! staff_due_soon: CLOSING, HAS_PERSEN, HAS_TAUTAN, HAS_TENGGAT, KODE, NO_PERSEN, OPENING, PERSEN, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">{{#HAS_PERSEN}}{{PERSEN}} persen waktu untuk laporan <b>{{KODE}}</b> sudah terpakai.{{/HAS_PERSEN}}{{#NO_PERSEN}}Batas waktu laporan <b>{{KODE}}</b> mendekat.{{/NO_PERSEN}}</p>
{{#HAS_TENGGAT}}<p>Batas waktunya {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
