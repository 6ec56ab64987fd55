{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_password_changed: LUPA_SANDI, TELEPON, WAKTU? }}
subject: Kata sandi Anda sudah diubah
first: Kata sandi akun Anda sudah diubah{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.
next: Untuk keamanan, perangkat lain sudah dikeluarkan dari akun Anda. Masuklah dengan kata sandi yang baru.
not_you: Bukan Anda yang mengubahnya? Segera buat kata sandi baru di <{{LUPA_SANDI}}> dan hubungi kami di {{TELEPON}}
  pada jam kerja.
