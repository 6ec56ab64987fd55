{{%AUTOESCAPE context="HTML"}}
{{! complaint_forwarded: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, LINE, OPD, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda sudah diteruskan{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.</p>
{{#HAS_TENGGAT}}<p>Langkah berikutnya: kebenaran laporan diperiksa paling lambat {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Keterangan dari petugas</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
