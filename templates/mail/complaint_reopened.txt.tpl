{{! complaint_reopened: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan Anda dibuka kembali.

{{#HAS_TENGGAT}}{{PELAKU}} memeriksa lagi paling lambat {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Yang belum beres:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
