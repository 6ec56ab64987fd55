{{! complaint_instruction_answered: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, KETERANGAN, OPD, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Petunjuk pimpinan tentang laporan Anda sudah dijawab{{#HAS_OPD}} oleh {{OPD}}{{/HAS_OPD}}.

Keadaan laporan tidak berubah karenanya.

{{#HAS_KETERANGAN}}Jawaban:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
