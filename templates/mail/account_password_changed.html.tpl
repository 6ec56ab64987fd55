{{%AUTOESCAPE context="HTML"}}
{{! account_password_changed: CLOSING, HAS_WAKTU, LUPA_SANDI, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
<p class="first">Kata sandi akun Anda sudah diubah{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.</p>
<p>Untuk keamanan, perangkat lain sudah dikeluarkan dari akun Anda. Masuklah dengan kata sandi yang baru.</p>
<p>Bukan Anda yang mengubahnya? Segera buat kata sandi baru di <a href="{{LUPA_SANDI}}">{{LUPA_SANDI}}</a> dan hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
