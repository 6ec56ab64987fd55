{{! account_activation: CLOSING, HARI_SIMPAN, HAS_TAUTAN, HAS_TENGGAT, LAYANAN, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Terima kasih telah mendaftar di {{LAYANAN}}. Satu langkah lagi: aktifkan akun Anda melalui tautan berikut.

{{#HAS_TAUTAN}}Aktifkan akun:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali. {{/HAS_TENGGAT}}Setelah akun aktif, Anda dapat masuk dan menyampaikan aduan, aspirasi, atau usulan.

Anda tidak merasa mendaftar? Abaikan e-mail ini. Akun tidak akan aktif dan data pendaftaran kami hapus dalam {{HARI_SIMPAN}} hari.

Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.

{{>CLOSING}}
