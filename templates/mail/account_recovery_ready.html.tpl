{{%AUTOESCAPE context="HTML"}}
{{! account_recovery_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, LAYANAN, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Sekarang Anda dapat membuat kata sandi baru. Sesudah itu akun Anda memakai alamat e-mail ini.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Buat kata sandi baru</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali. {{/HAS_TENGGAT}}Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda.</p>
{{>CLOSING}}
