{{%AUTOESCAPE context="HTML"}}
{{! complaint_filed: CLOSING, HAS_PIN, HAS_PUBLIKASI, HAS_TAUTAN, HAS_TENGGAT, LACAK, OPENING, PELAKU, PIN, PUBLIKASI, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Laporan Anda sudah kami terima.</p>
{{#HAS_TENGGAT}}<p>{{PELAKU}} menanggapi laporan ini paling lambat {{TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.</p>{{/HAS_TENGGAT}}
{{>REPORT}}
{{#HAS_PUBLIKASI}}<p>{{PUBLIKASI}}</p>{{/HAS_PUBLIKASI}}
{{#HAS_PIN}}<p>PIN laporan ini: {{PIN}}</p>
<p>Simpan kode lacak dan PIN. Dengan keduanya Anda dapat membuka laporan ini di {{LACAK}} tanpa akun. Jangan berikan PIN kepada siapa pun.</p>{{/HAS_PIN}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Lihat laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
