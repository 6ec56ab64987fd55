{{%AUTOESCAPE context="HTML"}}
{{! account_recovery_opened: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KANTOR, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Di loket {{KANTOR}} dicatat permintaan untuk memulihkan akun Anda ke alamat e-mail ini.</p>
<p>Buka tautan berikut dan ketik NIK Anda, selagi masih di loket. Sesudah itu petugas kedua mengonfirmasi, dan kami menunggu 72 jam sebelum Anda dapat membuat kata sandi baru.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Ketik NIK</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Bukan Anda yang meminta? Abaikan e-mail ini; tidak ada yang berubah.</p>
{{>CLOSING}}
