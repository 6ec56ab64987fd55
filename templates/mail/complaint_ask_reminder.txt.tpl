{{! complaint_ask_reminder: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Ada pertanyaan tentang laporan Anda yang belum dijawab.

{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}}. Sesudah itu laporan ditutup.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Pertanyaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Jawab pertanyaan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
