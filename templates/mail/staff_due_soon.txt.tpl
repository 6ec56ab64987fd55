{{! staff_due_soon: CLOSING, HAS_PERSEN, HAS_TAUTAN, HAS_TENGGAT, KODE, NO_PERSEN, OPENING, PERSEN, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{#HAS_PERSEN}}{{PERSEN}} persen waktu untuk laporan {{KODE}} sudah terpakai.{{/HAS_PERSEN}}{{#NO_PERSEN}}Batas waktu laporan {{KODE}} mendekat.{{/NO_PERSEN}}

{{#HAS_TENGGAT}}Batas waktunya {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
