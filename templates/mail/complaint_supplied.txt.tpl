{{! complaint_supplied: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Jawaban Anda sudah kami terima.

Penanganan laporan dilanjutkan{{#HAS_TENGGAT}}, dengan target selesai {{TENGGAT}}{{/HAS_TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
