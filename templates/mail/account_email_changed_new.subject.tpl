{{! subject of account_email_changed_new: HAS_TAUTAN, LAYANAN, NO_TAUTAN }}
{{#HAS_TAUTAN}}Satu langkah lagi: alamat e-mail baru untuk akun {{LAYANAN}} Anda{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Akun {{LAYANAN}} Anda sekarang memakai alamat ini{{/NO_TAUTAN}}
