{{%AUTOESCAPE context="HTML"}}
{{! account_request_refused: to whoever asked, and with WAKTU to the holder who had been told. ALAMAT, CLOSING, HAS_WAKTU, KANTOR, NO_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
{{#NO_WAKTU}}<p class="first">Permintaan Anda di loket tentang sebuah akun tidak disetujui. Tidak ada yang berubah.</p>
<p>Ingin tahu alasannya, atau akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.</p>{{/NO_WAKTU}}
{{#HAS_WAKTU}}<p class="first">Permintaan di loket tentang akun Anda ditolak petugas pada {{WAKTU}}. Akun Anda tidak berubah.</p>
<p>Tidak ada yang perlu Anda lakukan. Tautan untuk menghentikannya tidak berlaku lagi.</p>{{/HAS_WAKTU}}
{{>CLOSING}}
