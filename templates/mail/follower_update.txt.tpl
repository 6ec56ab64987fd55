{{! follower_update: BERHENTI, CLOSING, HAS_BERHENTI, HAS_KEJADIAN, HAS_KETERANGAN, HAS_TAUTAN, KEJADIAN, KETERANGAN, NO_KEJADIAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
{{#HAS_KEJADIAN}}Kabar laporan yang Anda ikuti: {{KEJADIAN}}.{{/HAS_KEJADIAN}}{{#NO_KEJADIAN}}Ada kabar untuk laporan yang Anda ikuti.{{/NO_KEJADIAN}}

Kabar berikutnya kami kirim bila ada langkah baru.

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_BERHENTI}}Terlalu sering, atau sudah cukup? Pilih kabar atau berhenti di sini:
{{BERHENTI}}
{{/HAS_BERHENTI}}

{{>CLOSING}}
