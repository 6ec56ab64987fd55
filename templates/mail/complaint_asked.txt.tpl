{{! complaint_asked: BALAS, CLOSING, HAS_BALAS, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, NO_BALAS, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} bertanya tentang laporan Anda.

{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.
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
