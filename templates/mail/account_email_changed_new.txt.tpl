{{! account_email_changed_new: to confirm, and without TAUTAN done. CLOSING, HAS_TAUTAN, HAS_TENGGAT, NO_TAUTAN, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
{{#HAS_TAUTAN}}Satu langkah lagi agar alamat e-mail ini dipakai untuk akun Anda: buka tautan berikut, masuk, dan tekan tombolnya.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Alamat e-mail ini sekarang dipakai untuk akun Anda. Masuklah dengan alamat ini; kabar laporan kami kirim ke sini.{{/NO_TAUTAN}}

{{#HAS_TAUTAN}}Pakai alamat e-mail ini:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
{{/HAS_TENGGAT}}

Anda tidak merasa memintanya? {{#HAS_TAUTAN}}Abaikan e-mail ini: tanpa masuk ke akun itu tautannya tidak berbuat apa-apa.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Hubungi kami di {{TELEPON}} pada jam kerja.{{/NO_TAUTAN}}

{{>CLOSING}}
