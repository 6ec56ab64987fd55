{{%AUTOESCAPE context="HTML"}}
{{! account_request_stopped: to whoever asked, and with WAKTU to the holder. ALAMAT, CLOSING, HAS_WAKTU, KANTOR, LUPA_SANDI, NO_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
{{#NO_WAKTU}}<p class="first">Permintaan Anda di loket tentang sebuah akun dihentikan oleh pemilik akun itu. Tidak ada yang berubah.</p>
<p>Akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.</p>{{/NO_WAKTU}}
{{#HAS_WAKTU}}<p class="first">Permintaan di loket tentang akun Anda dihentikan pada {{WAKTU}}. Akun Anda tidak berubah.</p>
<p>Anda sendiri yang menghentikannya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata sandi baru di <a href="{{LUPA_SANDI}}">{{LUPA_SANDI}}</a> dan hubungi kami di {{TELEPON}} pada jam kerja.</p>{{/HAS_WAKTU}}
{{>CLOSING}}
