{{! complaint_commented: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, PELAKU, REPORT, TAUTAN }}
{{>OPENING}}
{{PELAKU}} menambahkan keterangan pada laporan Anda.

Keadaan laporan tidak berubah karenanya.

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
