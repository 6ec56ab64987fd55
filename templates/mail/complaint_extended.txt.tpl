{{! complaint_extended: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Target selesai laporan Anda diperpanjang.

{{#HAS_TENGGAT}}Target yang baru: {{TENGGAT}}. Target semula tetap kami catat.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
