{{! account_email_changed_new: CLOSING, HAS_TAUTAN, HAS_TENGGAT, NO_TAUTAN, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
{{#HAS_TAUTAN}}Alamat e-mail ini akan dipakai untuk akun Anda, setelah Anda menyetujuinya melalui tautan berikut.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Alamat e-mail ini sekarang dipakai untuk akun Anda. Kabar laporan kami kirim ke sini.{{/NO_TAUTAN}}

{{#HAS_TAUTAN}}Pakai alamat e-mail ini:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
{{/HAS_TENGGAT}}

Anda tidak merasa memintanya? Abaikan e-mail ini, atau hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
