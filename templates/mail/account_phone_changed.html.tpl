{{%AUTOESCAPE context="HTML"}}
{{! account_phone_changed: CLOSING, HAS_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
<p class="first">Nomor telepon akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.</p>
<p>Bukan Anda yang melakukannya? Segera hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
