{{%AUTOESCAPE context="HTML"}}
{{! complaint_asked: BALAS, CLOSING, HAS_BALAS, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, NO_BALAS, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} bertanya tentang laporan Anda.</p>
{{#HAS_TENGGAT}}<p>Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Pertanyaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_BALAS}}<p><a class="btn" href="{{BALAS}}">Jawab pertanyaan</a></p>
<p class="small">Tanpa masuk. Tautan ini untuk Anda saja dan hanya sekali pakai: {{BALAS}}</p>
{{#HAS_TAUTAN}}<p>Atau <a href="{{TAUTAN}}">buka laporan</a> untuk melihat semuanya.</p>{{/HAS_TAUTAN}}{{/HAS_BALAS}}
{{#NO_BALAS}}{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Jawab pertanyaan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}{{/NO_BALAS}}
{{>CLOSING}}
