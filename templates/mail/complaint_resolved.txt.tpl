{{! complaint_resolved: BALAS, CLOSING, HAS_BALAS, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, NO_BALAS, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} menyatakan laporan Anda selesai.

{{#HAS_TENGGAT}}Sudah beres? Tanggapi paling lambat {{TENGGAT}}. Belum beres? Laporan ini dapat dibuka kembali.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Sudah beres, atau belum? Tanggapi lewat halaman laporan Anda.{{/NO_TENGGAT}}

{{#HAS_KETERANGAN}}Penyelesaian:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_BALAS}}Tanggapi langsung, tanpa masuk (tautan ini untuk Anda saja dan hanya sekali pakai).

Sudah beres, tutup laporan:
{{BALAS}}

Belum beres, buka kembali:
{{BALAS}}/belum

{{/HAS_BALAS}}{{#HAS_TAUTAN}}{{#HAS_BALAS}}Atau buka laporan:{{/HAS_BALAS}}{{#NO_BALAS}}Tanggapi penyelesaian:{{/NO_BALAS}}
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tanpa tanggapan, laporan ditutup sesudah batas itu dan dicatat sebagai tanpa tanggapan, bukan sebagai puas.
{{/HAS_TENGGAT}}

Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.

{{>CLOSING}}
