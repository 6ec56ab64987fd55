{{! account_request_stopped: to whoever asked, and with WAKTU to the holder. ALAMAT, CLOSING, HAS_WAKTU, KANTOR, LUPA_SANDI, NO_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
{{#NO_WAKTU}}Permintaan Anda di loket tentang sebuah akun dihentikan oleh pemilik akun itu. Tidak ada yang berubah.

Akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.{{/NO_WAKTU}}{{#HAS_WAKTU}}Permintaan di loket tentang akun Anda dihentikan pada {{WAKTU}}. Akun Anda tidak berubah.

Anda sendiri yang menghentikannya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata sandi baru di {{LUPA_SANDI}} dan hubungi kami di {{TELEPON}} pada jam kerja.{{/HAS_WAKTU}}

{{>CLOSING}}
