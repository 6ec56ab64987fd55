{{! account_nik_claimed: CLOSING, OPENING, TELEPON }}
{{>OPENING}}
Seseorang mendaftar dengan NIK yang tercatat pada akun Anda.

Akun Anda tidak berubah, dan akun yang baru tidak kami aktifkan sebelum pemiliknya menunjukkan KTP di loket.

Bila pendaftaran itu bukan dari Anda, tidak ada yang perlu Anda lakukan. Bila NIK Anda mungkin disalahgunakan, hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
