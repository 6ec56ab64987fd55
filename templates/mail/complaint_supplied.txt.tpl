{{! complaint_supplied: CLOSING, HAS_TAUTAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Jawaban Anda sudah kami terima.

Penanganan laporan dilanjutkan. Kabar berikutnya kami kirim ke alamat e-mail ini.

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
