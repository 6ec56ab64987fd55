{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_nik_claimed: TELEPON }}
subject: Orang lain mendaftar dengan NIK Anda
first: Seseorang mendaftar dengan NIK yang tercatat pada akun Anda.
next: Akun Anda tidak berubah, dan akun yang baru tidak kami aktifkan sebelum pemiliknya menunjukkan KTP di loket.
not_you: Bila pendaftaran itu bukan dari Anda, tidak ada yang perlu Anda lakukan. Bila NIK Anda mungkin disalahgunakan,
  hubungi kami di {{TELEPON}} pada jam kerja.
