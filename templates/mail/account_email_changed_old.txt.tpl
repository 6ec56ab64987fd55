{{! account_email_changed_old: CLOSING, HAS_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
Alamat e-mail akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}. Kabar berikutnya kami kirim ke alamat yang baru.

Bukan Anda yang melakukannya? Segera hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
