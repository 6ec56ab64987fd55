{{! account_phone_changed: CLOSING, HAS_WAKTU, LUPA_SANDI, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
Nomor telepon akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.

Anda sendiri yang menggantinya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata sandi baru di {{LUPA_SANDI}} dan hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
