{{! account_email_changed_old: asked for, and with WAKTU done. CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, HAS_WAKTU, KETERANGAN, NO_WAKTU, OPENING, TAUTAN, TELEPON, TENGGAT, WAKTU }}
{{>OPENING}}
{{#NO_WAKTU}}Ada permintaan untuk mengganti alamat e-mail akun Anda{{#HAS_KETERANGAN}} menjadi {{KETERANGAN}}{{/HAS_KETERANGAN}}. Alamat ini tetap berlaku sampai alamat yang baru disetujui.{{/NO_WAKTU}}{{#HAS_WAKTU}}Alamat e-mail akun Anda sudah diganti pada {{WAKTU}}. Kabar berikutnya kami kirim ke alamat yang baru.{{/HAS_WAKTU}}

Bila itu Anda, tidak ada yang perlu Anda lakukan.

{{#HAS_TAUTAN}}Bukan Anda? Hentikan{{#HAS_TENGGAT}} paling lambat {{TENGGAT}}{{/HAS_TENGGAT}}:
{{TAUTAN}}

Alamat ini lalu {{#NO_WAKTU}}tetap dipakai{{/NO_WAKTU}}{{#HAS_WAKTU}}dipakai kembali{{/HAS_WAKTU}}, semua perangkat dikeluarkan, dan Anda membuat kata sandi baru. {{/HAS_TAUTAN}}Perlu bantuan? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
