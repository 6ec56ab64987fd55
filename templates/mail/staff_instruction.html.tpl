{{%AUTOESCAPE context="HTML"}}
{{! staff_instruction: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KODE, LINE, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Pimpinan memberi petunjuk untuk laporan <b>{{KODE}}</b>.</p>
<p>{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}}. {{/HAS_TENGGAT}}Pelapor menerima kabar bila petunjuk sudah dijawab.</p>
{{#HAS_KETERANGAN}}<p class="label">Petunjuk</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
