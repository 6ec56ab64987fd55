{{! account_new_device: CLOSING, HAS_PERANGKAT, HAS_WAKTU, LUPA_SANDI, OPENING, PERANGKAT, WAKTU }}
{{>OPENING}}
Akun Anda dibuka dari perangkat yang belum kami kenal{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.

{{#HAS_PERANGKAT}}Perangkat: {{PERANGKAT}}
{{/HAS_PERANGKAT}}

Bila itu Anda, tidak ada yang perlu Anda lakukan. Bila bukan, segera buat kata sandi baru; semua perangkat lain lalu keluar dari akun Anda:
{{LUPA_SANDI}}

{{>CLOSING}}
