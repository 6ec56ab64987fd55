{{! complaint_answer_returned: CLOSING, HAS_KETERANGAN, HAS_OPD, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPD, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Jawaban {{#HAS_OPD}}{{OPD}} {{/HAS_OPD}}atas laporan Anda kami kembalikan untuk diperbaiki.

Laporan dikerjakan lagi.{{#HAS_TENGGAT}} Target selesai tidak berubah: {{TENGGAT}}.{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
