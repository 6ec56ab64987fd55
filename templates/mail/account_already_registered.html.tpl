{{%AUTOESCAPE context="HTML"}}
{{! account_already_registered: CLOSING, LAYANAN, LUPA_SANDI, MASUK, OPENING }}
{{>OPENING}}
<p class="first">Seseorang mencoba mendaftar, atau mengganti alamat akunnya, dengan alamat e-mail ini. Anda sudah memiliki akun, jadi tidak ada yang berubah.</p>
<p>Jika itu Anda, silakan masuk di {{MASUK}}. Jika lupa kata sandi, buat yang baru melalui tautan berikut.</p>
<p><a class="btn" href="{{LUPA_SANDI}}">Buat kata sandi baru</a></p>
<p class="small">{{LUPA_SANDI}}</p>
<p>Jika bukan Anda, abaikan e-mail ini.</p>
<p>Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.</p>
{{>CLOSING}}
