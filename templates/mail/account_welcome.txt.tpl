{{! account_welcome: CLOSING, HAS_MASUK, LAYANAN, MASUK, OPENING }}
{{>OPENING}}
Akun Anda sudah aktif.

Silakan masuk dan sampaikan aduan, laporan, aspirasi, usulan, atau permintaan informasi. Laporan yang Anda tulis sebelum mendaftar masih tersimpan di Laporan saya.

{{#HAS_MASUK}}Masuk sebagai warga:
{{MASUK}}
{{/HAS_MASUK}}

Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.

{{>CLOSING}}
