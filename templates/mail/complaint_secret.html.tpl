{{%AUTOESCAPE context="HTML"}}
{{! complaint_secret: CLOSING, HAS_PIN, HAS_TAUTAN, KODE, LACAK, OPENING, PIN, TAUTAN }}
{{>OPENING}}
<p class="first">Ada kabar untuk laporan <b>{{KODE}}</b>.</p>
<p>Demi kerahasiaan, isinya tidak kami tulis di e-mail. Buka laporan untuk membacanya; mungkin ada yang perlu Anda jawab.</p>
{{#HAS_PIN}}<p>PIN laporan ini: {{PIN}}</p>
<p>Simpan kode lacak dan PIN. Dengan keduanya Anda dapat membuka laporan ini di {{LACAK}} tanpa akun. Jangan berikan PIN kepada siapa pun.</p>{{/HAS_PIN}}
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buka laporan</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
