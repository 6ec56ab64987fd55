{{%AUTOESCAPE context="HTML"}}
{{! complaint_ask_reminder: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Ada pertanyaan tentang laporan Anda yang belum dijawab.</p>
{{#HAS_TENGGAT}}<p>Jawab paling lambat {{TENGGAT}}. Sesudah itu laporan ditutup.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Pertanyaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Jawab pertanyaan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
