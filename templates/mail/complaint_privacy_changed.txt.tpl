{{! complaint_privacy_changed: CLOSING, HAS_KERAHASIAAN, HAS_TAUTAN, KERAHASIAAN, OPENING, REPORT, TAUTAN, TELEPON }}
{{>OPENING}}
Kerahasiaan laporan Anda sudah diubah.

{{#HAS_KERAHASIAAN}}Yang berlaku sekarang: {{KERAHASIAAN}}.
{{/HAS_KERAHASIAAN}}

Penanganan laporan tidak berubah karenanya.

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Bukan Anda yang memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
