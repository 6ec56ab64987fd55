{{! staff_instruction: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, KODE, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Pimpinan memberi petunjuk untuk laporan {{KODE}}.

{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}}. {{/HAS_TENGGAT}}Pelapor menerima kabar bila petunjuk sudah dijawab.

{{#HAS_KETERANGAN}}Petunjuk:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
