{{! subject of account_email_changed_old: HAS_WAKTU, NO_WAKTU }}
{{#NO_WAKTU}}Ada permintaan mengganti alamat e-mail akun Anda{{/NO_WAKTU}}{{#HAS_WAKTU}}Alamat e-mail akun Anda sudah diganti{{/HAS_WAKTU}}
