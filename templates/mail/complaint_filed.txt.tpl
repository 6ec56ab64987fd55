{{! complaint_filed: CLOSING, HAS_PIN, HAS_PUBLIKASI, HAS_TAUTAN, HAS_TENGGAT, LACAK, OPENING, PELAKU, PIN, PUBLIKASI, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan Anda sudah kami terima.

{{#HAS_TENGGAT}}{{PELAKU}} menanggapi laporan ini paling lambat {{TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_PUBLIKASI}}{{PUBLIKASI}}
{{/HAS_PUBLIKASI}}

{{#HAS_PIN}}PIN laporan ini: {{PIN}}

Simpan kode lacak dan PIN. Dengan keduanya Anda dapat membuka laporan ini di {{LACAK}} tanpa akun. Jangan berikan PIN kepada siapa pun.
{{/HAS_PIN}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
