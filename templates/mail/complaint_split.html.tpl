{{%AUTOESCAPE context="HTML"}}
{{! complaint_split: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, LINE, OPD, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Satu bagian dari laporan Anda sudah diteruskan juga{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.</p>
{{#HAS_TENGGAT}}<p>Langkah berikutnya: bagian itu diperiksa paling lambat {{TENGGAT}}. Bagian lain tetap berjalan.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Yang diminta</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
