{{%AUTOESCAPE context="HTML"}}
{{! account_welcome: CLOSING, LAYANAN, MASUK, OPENING }}
{{>OPENING}}
<p class="first">Akun Anda sudah aktif.</p>
<p>Silakan masuk dan sampaikan aduan, laporan, aspirasi, usulan, atau permintaan informasi. Laporan yang Anda tulis sebelum mendaftar masih tersimpan di Laporan saya.</p>
<p><a class="btn" href="{{MASUK}}">Masuk sebagai warga</a></p>
<p class="small">{{MASUK}}</p>
<p>Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.</p>
{{>CLOSING}}
