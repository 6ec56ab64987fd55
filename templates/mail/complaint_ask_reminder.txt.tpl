{{! complaint_ask_reminder: BALAS, CLOSING, HAS_BALAS, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, NO_BALAS, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Ada pertanyaan tentang laporan Anda yang belum dijawab.

{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}}. Sesudah itu laporan ditutup.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Pertanyaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_BALAS}}Jawab langsung, tanpa masuk (tautan ini untuk Anda saja dan hanya sekali pakai):
{{BALAS}}

{{/HAS_BALAS}}{{#HAS_TAUTAN}}{{#HAS_BALAS}}Atau buka laporan:{{/HAS_BALAS}}{{#NO_BALAS}}Jawab pertanyaan:{{/NO_BALAS}}
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
