{{%AUTOESCAPE context="HTML"}}
{{! What is kept about the account. FACT (WHAT, VALUE); PASSWORD_FIELD: the present password, for the copy; CSRF. }}
<div class="narrow page"><h1>Data saya</h1>
<p>Inilah yang kami simpan tentang akun Anda. Laporan beserta riwayatnya ada di <a href="/laporan-saya">Laporan saya</a>. Untuk apa dan berapa lama: <a href="/privasi">Pelindungan data pribadi</a>.</p>
<dl class="facts">{{#FACT}}<dt>{{WHAT}}</dt><dd>{{VALUE}}</dd>{{/FACT}}</dl>
<h2>Unduh salinan</h2>
<p>Salinan berupa berkas JSON. Agar tidak diambil orang lain, tulis kata sandi Anda.</p>
<form method="post" action="/akun/data-saya" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>PASSWORD_FIELD}}
<div class="acts"><button class="btn">Unduh</button></div></form></div>
