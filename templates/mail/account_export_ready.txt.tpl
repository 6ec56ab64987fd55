{{! account_export_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
Salinan data Anda sudah siap diunduh.

{{#HAS_TENGGAT}}Unduh sebelum {{TENGGAT}}. {{/HAS_TENGGAT}}Anda diminta masuk lebih dulu.

{{#HAS_TAUTAN}}Unduh data saya:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Anda tidak memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
