{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_phone_changed: LUPA_SANDI, TELEPON, WAKTU? }}
subject: Nomor telepon akun Anda diganti
first: Nomor telepon akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.
next: Anda sendiri yang menggantinya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata sandi baru di
  <{{LUPA_SANDI}}> dan hubungi kami di {{TELEPON}} pada jam kerja.
