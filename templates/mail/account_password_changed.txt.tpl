{{! account_password_changed: CLOSING, HAS_WAKTU, LUPA_SANDI, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
Kata sandi akun Anda sudah diubah{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.

Untuk keamanan, perangkat lain sudah dikeluarkan dari akun Anda. Masuklah dengan kata sandi yang baru.

Bukan Anda yang mengubahnya? Segera buat kata sandi baru di {{LUPA_SANDI}} dan hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
