{{%AUTOESCAPE context="HTML"}}
{{! account_recovery_waiting: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KANTOR, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Di loket {{KANTOR}} seseorang menunjukkan kartu identitas dan meminta agar akun Anda memakai alamat e-mail lain.</p>
<p>Dua petugas sudah memeriksanya. Itu Anda? Tidak ada yang perlu dilakukan.{{#HAS_TENGGAT}} Bila tidak dihentikan, mulai {{TENGGAT}} ia dapat membuat kata sandi baru dan akun Anda pindah ke alamat itu.{{/HAS_TENGGAT}}</p>
<p>Bukan Anda? Hentikan lewat tautan berikut. Akun Anda tidak berubah.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Hentikan permintaan itu</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
