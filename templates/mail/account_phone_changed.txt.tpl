{{! account_phone_changed: CLOSING, HAS_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
Nomor telepon akun Anda diganti{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.

Bukan Anda yang melakukannya? Segera hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
