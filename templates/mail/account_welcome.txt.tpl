{{! account_welcome: CLOSING, LAYANAN, MASUK, OPENING }}
{{>OPENING}}
Akun Anda sudah aktif.

Silakan masuk dan sampaikan aduan, laporan, aspirasi, usulan, atau permintaan informasi. Laporan yang Anda tulis sebelum mendaftar masih tersimpan di Laporan saya.

Masuk sebagai warga:
{{MASUK}}

Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.

{{>CLOSING}}
