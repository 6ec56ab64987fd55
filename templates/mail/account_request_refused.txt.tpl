{{! account_request_refused: to whoever asked, and with WAKTU to the holder who had been told. ALAMAT, CLOSING, HAS_WAKTU, KANTOR, NO_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
{{#NO_WAKTU}}Permintaan Anda di loket tentang sebuah akun tidak disetujui. Tidak ada yang berubah.

Ingin tahu alasannya, atau akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.{{/NO_WAKTU}}{{#HAS_WAKTU}}Permintaan di loket tentang akun Anda ditolak petugas pada {{WAKTU}}. Akun Anda tidak berubah.

Tidak ada yang perlu Anda lakukan. Tautan untuk menghentikannya tidak berlaku lagi.{{/HAS_WAKTU}}

{{>CLOSING}}
