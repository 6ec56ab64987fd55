{{%AUTOESCAPE context="HTML"}}
{{! complaint_answer_returned: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, LINE, OPD, OPENING, REPORT, TAUTAN, TENGGAT, WORDS }}
{{>OPENING}}
<p class="first">Jawaban {{#HAS_OPD}}{{OPD}} {{/HAS_OPD}}atas laporan Anda kami kembalikan untuk diperbaiki.</p>
<p>Laporan dikerjakan lagi.{{#HAS_TENGGAT}} Target selesai tidak berubah: {{TENGGAT}}.{{/HAS_TENGGAT}}</p>
{{#HAS_KETERANGAN}}<p class="label">Alasan</p>
<p class="words">{{#LINE}}{{WORDS}}<br>{{/LINE}}</p>{{/HAS_KETERANGAN}}
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
