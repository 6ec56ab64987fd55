{{%AUTOESCAPE context="HTML"}}
{{! complaint_abandoned: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, LINE, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Laporan Anda ditutup karena data belum dilengkapi.</p>
{{#HAS_TENGGAT}}<p>Lengkapi sampai {{TENGGAT}} untuk membukanya lagi.</p>{{/HAS_TENGGAT}}
{{#HAS_KETERANGAN}}<p class="label">Pertanyaan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lengkapi laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
