{{%AUTOESCAPE context="HTML"}}
{{! Entering what somebody wrote or said elsewhere. TARGET, BACK_HREF; FIELDS_SOURCE, FIELDS_REPORT, FIELDS_PERSON; CSRF, NONCE. }}
<div class="narrow page">
<h1>Masukkan laporan warga</h1>
<p>Untuk laporan yang datang lewat media sosial, WhatsApp, telepon, surat, atau loket. Pelapor mendapat kode lacak dan PIN.</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="nonce" value="{{NONCE}}">
<h2>Dari mana</h2><div class="two">{{>FIELDS_SOURCE}}</div>
<h2>Laporan</h2>{{>FIELDS_REPORT}}
<h2>Pelapor</h2>{{>FIELDS_PERSON}}
<div class="acts"><button class="btn">Simpan laporan</button><a class="btn ghost" href="{{BACK_HREF}}">Batal</a></div>
</form></div>
