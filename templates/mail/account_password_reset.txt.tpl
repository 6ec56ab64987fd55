{{! account_password_reset: CLOSING, HAS_TAUTAN, HAS_TENGGAT, LAYANAN, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Kami menerima permintaan untuk membuat kata sandi baru bagi akun Anda.

Buka tautan berikut untuk membuatnya.

{{#HAS_TAUTAN}}Buat kata sandi baru:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
{{/HAS_TENGGAT}}

Bukan Anda yang meminta? Abaikan e-mail ini; kata sandi Anda tidak berubah.

Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.

{{>CLOSING}}
