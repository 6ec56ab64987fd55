{{! follower_update: BERHENTI, CLOSING, HAS_BERHENTI, HAS_KEJADIAN, HAS_KETERANGAN, HAS_TAUTAN, KEJADIAN, KETERANGAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Ada kabar untuk laporan yang Anda ikuti.

{{#HAS_KEJADIAN}}Yang terjadi: {{KEJADIAN}}.
{{/HAS_KEJADIAN}}

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_BERHENTI}}Tidak ingin menerima kabar laporan ini lagi? Berhenti di sini: {{BERHENTI}}
{{/HAS_BERHENTI}}

{{>CLOSING}}
