{{%AUTOESCAPE context="HTML"}}
{{! complaint_sent_back: ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, MEJA, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} mengembalikan laporan Anda.</p>
{{#HAS_TENGGAT}}<p>{{MEJA}} menentukan langkah berikutnya, misalnya instansi lain, paling lambat {{TENGGAT}}.</p>{{/HAS_TENGGAT}}
{{#HAS_ALASAN}}<p>Alasan: {{ALASAN}}.</p>{{/HAS_ALASAN}}
{{#HAS_KETERANGAN}}<p class="label">Hasil pemeriksaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
