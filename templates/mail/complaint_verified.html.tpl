{{%AUTOESCAPE context="HTML"}}
{{! complaint_verified: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} sudah memeriksa kebenaran laporan Anda.</p>
<p>{{#HAS_TENGGAT}}Langkah berikutnya: tindak lanjut, dengan target selesai {{TENGGAT}}.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Langkah berikutnya: tindak lanjut.{{/NO_TENGGAT}}</p>
{{#HAS_KETERANGAN}}<p class="label">Hasil pemeriksaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
