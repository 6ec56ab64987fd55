{{! complaint_forwarded: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPD, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan Anda sudah diteruskan{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.

{{#HAS_TENGGAT}}Langkah berikutnya: kebenaran laporan diperiksa paling lambat {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
