{{! complaint_replied: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, PELAKU, REPORT, TAUTAN }}
{{>OPENING}}
{{PELAKU}} menanggapi laporan Anda.

Anda dapat membalas dengan menambah keterangan lewat halaman laporan.

{{#HAS_KETERANGAN}}Tanggapan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
