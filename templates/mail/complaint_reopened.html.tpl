{{%AUTOESCAPE context="HTML"}}
{{! complaint_reopened: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda dibuka kembali.</p>
{{#HAS_TENGGAT}}<p>{{PELAKU}} memeriksa lagi paling lambat {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Yang belum beres</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
