{{%AUTOESCAPE context="HTML"}}
{{! account_password_reset: CLOSING, HAS_TAUTAN, HAS_TENGGAT, LAYANAN, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Kami menerima permintaan untuk membuat kata sandi baru bagi akun Anda.</p>
<p>Buka tautan berikut untuk membuatnya.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buat kata sandi baru</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_TENGGAT}}<p>Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.</p>{{/HAS_TENGGAT}}
<p>Bukan Anda yang meminta? Abaikan e-mail ini; kata sandi Anda tidak berubah.</p>
<p>Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.</p>
{{>CLOSING}}
