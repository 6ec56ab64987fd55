{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_already_registered: LAYANAN, LUPA_SANDI, MASUK }}
subject: Anda sudah memiliki akun {{LAYANAN}}
first: Seseorang mencoba mendaftar, atau mengganti alamat akunnya, dengan alamat e-mail ini. Anda sudah memiliki akun,
  jadi tidak ada yang berubah.
next: Jika itu Anda, silakan masuk di {{MASUK}}. Jika lupa kata sandi, buat yang baru melalui tautan berikut.
action: [Buat kata sandi baru]({{LUPA_SANDI}})
not_you: Jika bukan Anda, abaikan e-mail ini.
never_asked:
