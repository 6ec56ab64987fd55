{{! complaint_secret: CLOSING, HAS_PIN, HAS_TAUTAN, KODE, LACAK, OPENING, PIN, TAUTAN }}
{{>OPENING}}
Ada kabar untuk laporan {{KODE}}.

Demi kerahasiaan, isinya tidak kami tulis di e-mail. Buka laporan untuk membacanya; mungkin ada yang perlu Anda jawab.

{{#HAS_PIN}}PIN laporan ini: {{PIN}}

Simpan kode lacak dan PIN. Dengan keduanya Anda dapat membuka laporan ini di {{LACAK}} tanpa akun. Jangan berikan PIN kepada siapa pun.
{{/HAS_PIN}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
