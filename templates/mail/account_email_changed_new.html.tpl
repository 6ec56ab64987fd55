{{%AUTOESCAPE context="HTML"}}
{{! account_email_changed_new: to confirm, and without TAUTAN done. CLOSING, HAS_TAUTAN, HAS_TENGGAT, NO_TAUTAN, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
<p class="first">{{#HAS_TAUTAN}}Satu langkah lagi agar alamat e-mail ini dipakai untuk akun Anda: buka tautan berikut, masuk, dan tekan tombolnya.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Alamat e-mail ini sekarang dipakai untuk akun Anda. Masuklah dengan alamat ini; kabar laporan kami kirim ke sini.{{/NO_TAUTAN}}</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Pakai alamat e-mail ini</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_TENGGAT}}<p>Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.</p>{{/HAS_TENGGAT}}
<p>Anda tidak merasa memintanya? {{#HAS_TAUTAN}}Abaikan e-mail ini: tanpa masuk ke akun itu tautannya tidak berbuat apa-apa.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Hubungi kami di {{TELEPON}} pada jam kerja.{{/NO_TAUTAN}}</p>
{{>CLOSING}}
