{{! complaint_abandoned: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan Anda ditutup karena data belum dilengkapi.

{{#HAS_TENGGAT}}Lengkapi sampai {{TENGGAT}} untuk membukanya lagi.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Pertanyaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lengkapi laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
