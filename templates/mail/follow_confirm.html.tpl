{{%AUTOESCAPE context="HTML"}}
{{! follow_confirm: CLOSING, HAS_TAUTAN, KODE, OPENING, TAUTAN }}
{{>OPENING}}
<p class="first">Seseorang, mungkin Anda, ingin menerima kabar laporan <b>{{KODE}}</b> di alamat e-mail ini.</p>
<p>Bila memang Anda, buka tautan berikut lalu tekan tombol di halaman itu. Bila bukan, abaikan e-mail ini; tidak ada kabar yang kami kirim.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Ya, ikuti laporan ini</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
{{>CLOSING}}
