{{! complaint_split: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPD, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Satu bagian dari laporan Anda sudah diteruskan juga{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.

{{#HAS_TENGGAT}}Langkah berikutnya: bagian itu diperiksa paling lambat {{TENGGAT}}. Bagian lain tetap berjalan.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Yang diminta:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
