{{%AUTOESCAPE context="HTML"}}
{{! account_export_ready: CLOSING, HAS_TAUTAN, HAS_WAKTU, LUPA_SANDI, OPENING, TAUTAN, WAKTU }}
{{>OPENING}}
<p class="first">Salinan data Anda sudah siap diunduh{{#HAS_WAKTU}}; diminta {{WAKTU}}{{/HAS_WAKTU}}.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Unduh data saya</a></p>
<p class="small">{{TAUTAN}}</p>
<p>Anda diminta masuk lebih dulu.</p>{{/HAS_TAUTAN}}
<p>Anda tidak memintanya? Segera buat kata sandi baru di <a href="{{LUPA_SANDI}}">{{LUPA_SANDI}}</a>; semua perangkat lain lalu keluar dari akun Anda.</p>
{{>CLOSING}}
