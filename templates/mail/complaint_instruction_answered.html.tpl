{{%AUTOESCAPE context="HTML"}}
{{! complaint_instruction_answered: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, LINE, OPD, OPENING, REPORT, TAUTAN, WORDS }}
{{>OPENING}}
<p class="first">Petunjuk pimpinan tentang laporan Anda sudah dijawab{{#HAS_OPD}} oleh {{OPD}}{{/HAS_OPD}}.</p>
<p>Keadaan laporan tidak berubah karenanya.</p>
{{#HAS_KETERANGAN}}<p class="label">Jawaban</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
