{{! account_already_registered: CLOSING, LAYANAN, LUPA_SANDI, MASUK, OPENING }}
{{>OPENING}}
Seseorang mencoba mendaftar, atau mengganti alamat akunnya, dengan alamat e-mail ini. Anda sudah memiliki akun, jadi tidak ada yang berubah.

Jika itu Anda, silakan masuk di {{MASUK}}. Jika lupa kata sandi, buat yang baru melalui tautan berikut.

Buat kata sandi baru:
{{LUPA_SANDI}}

Jika bukan Anda, abaikan e-mail ini.

Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.

{{>CLOSING}}
