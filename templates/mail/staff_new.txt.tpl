{{! staff_new: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan baru menunggu tanggapan.

{{#HAS_TENGGAT}}Tanggapi paling lambat {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
