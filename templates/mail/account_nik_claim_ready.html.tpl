{{%AUTOESCAPE context="HTML"}}
{{! account_nik_claim_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
<p class="first">Klaim NIK Anda sudah selesai diperiksa. Sekarang akun Anda dapat diaktifkan.</p>
<p>Minta tautan aktivasi yang baru dengan alamat e-mail ini. Bila pendaftaran Anda sudah terhapus, daftar sekali lagi dengan NIK dan alamat e-mail yang sama.{{#HAS_TENGGAT}} Selesaikan sebelum {{TENGGAT}}.{{/HAS_TENGGAT}}</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Minta tautan aktivasi</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
