{{! account_export_ready: CLOSING, HAS_TAUTAN, HAS_WAKTU, LUPA_SANDI, OPENING, TAUTAN, WAKTU }}
{{>OPENING}}
Salinan data Anda sudah siap diunduh{{#HAS_WAKTU}}; diminta {{WAKTU}}{{/HAS_WAKTU}}.

{{#HAS_TAUTAN}}Unduh data saya (Anda diminta masuk lebih dulu):
{{TAUTAN}}
{{/HAS_TAUTAN}}

Anda tidak memintanya? Segera buat kata sandi baru; semua perangkat lain lalu keluar dari akun Anda:
{{LUPA_SANDI}}

{{>CLOSING}}
