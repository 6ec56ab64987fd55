{{%AUTOESCAPE context="HTML"}}
{{! complaint_supplied: CLOSING, HAS_TAUTAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
<p class="first">Jawaban Anda sudah kami terima.</p>
<p>Penanganan laporan dilanjutkan. Kabar berikutnya kami kirim ke alamat e-mail ini.</p>
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
