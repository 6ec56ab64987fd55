{{! complaint_progress: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Ada perkembangan pada laporan Anda.

{{#HAS_TENGGAT}}Penanganan masih berjalan, dengan target selesai {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Yang sudah dikerjakan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
