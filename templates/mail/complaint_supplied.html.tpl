{{%AUTOESCAPE context="HTML"}}
{{! complaint_supplied: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Jawaban Anda sudah kami terima.</p>
<p>Penanganan laporan dilanjutkan{{#HAS_TENGGAT}}, dengan target selesai {{TENGGAT}}{{/HAS_TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.</p>
{{>REPORT}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
