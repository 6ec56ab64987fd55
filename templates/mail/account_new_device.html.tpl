{{%AUTOESCAPE context="HTML"}}
{{! account_new_device: CLOSING, HAS_PERANGKAT, HAS_WAKTU, LUPA_SANDI, OPENING, PERANGKAT, WAKTU }}
{{>OPENING}}
<p class="first">Akun Anda dibuka dari perangkat yang belum kami kenal{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.</p>
{{#HAS_PERANGKAT}}<p>Perangkat: {{PERANGKAT}}</p>{{/HAS_PERANGKAT}}
<p>Bila itu Anda, tidak ada yang perlu Anda lakukan. Bila bukan, segera buat kata sandi baru di <a href="{{LUPA_SANDI}}">{{LUPA_SANDI}}</a>; semua perangkat lain lalu keluar dari akun Anda.</p>
{{>CLOSING}}
