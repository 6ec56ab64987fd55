{{! complaint_resolved: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} menyatakan laporan Anda selesai.

{{#HAS_TENGGAT}}Sudah beres? Tanggapi paling lambat {{TENGGAT}}. Belum beres? Buka kembali laporan ini lewat halaman yang sama.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Sudah beres, atau belum? Tanggapi lewat halaman laporan Anda.{{/NO_TENGGAT}}

{{#HAS_KETERANGAN}}Penyelesaian:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Tanggapi penyelesaian:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tanpa tanggapan, laporan ditutup sesudah batas itu dan dicatat sebagai tanpa tanggapan, bukan sebagai puas.
{{/HAS_TENGGAT}}

Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.

{{>CLOSING}}
