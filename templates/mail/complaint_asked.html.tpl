{{%AUTOESCAPE context="HTML"}}
{{! complaint_asked: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">{{PELAKU}} bertanya tentang laporan Anda.</p>
{{#HAS_TENGGAT}}<p>Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Pertanyaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Jawab pertanyaan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
