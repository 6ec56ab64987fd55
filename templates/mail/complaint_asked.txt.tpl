{{! complaint_asked: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} bertanya tentang laporan Anda.

{{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Pertanyaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Jawab pertanyaan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
