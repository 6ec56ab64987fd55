{{%AUTOESCAPE context="HTML"}}
{{! account_email_changed_new: CLOSING, HAS_TAUTAN, HAS_TENGGAT, NO_TAUTAN, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
<p class="first">{{#HAS_TAUTAN}}Alamat e-mail ini akan dipakai untuk akun Anda, setelah Anda menyetujuinya melalui tautan berikut.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Alamat e-mail ini sekarang dipakai untuk akun Anda. Kabar laporan kami kirim ke sini.{{/NO_TAUTAN}}</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Pakai alamat e-mail ini</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{#HAS_TENGGAT}}<p>Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.</p>{{/HAS_TENGGAT}}
<p>Anda tidak merasa memintanya? Abaikan e-mail ini, atau hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
