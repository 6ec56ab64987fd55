{{! complaint_hidden: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Laporan Anda disembunyikan dari umum.

Penanganannya tetap berjalan, dan Anda tetap dapat membukanya.

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
