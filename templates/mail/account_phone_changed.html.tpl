{{%AUTOESCAPE context="HTML"}}
{{! account_phone_changed: CLOSING, HAS_WAKTU, LUPA_SANDI, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
<p class="first">Nomor telepon akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.</p>
<p>Anda sendiri yang menggantinya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata sandi baru di <a href="{{LUPA_SANDI}}">{{LUPA_SANDI}}</a> dan hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
