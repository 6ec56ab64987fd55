{{%AUTOESCAPE context="HTML"}}
{{! The own account. FULL_NAME, EMAIL, PHONE, SINCE; PASSWORD_SINCE; SESSION (DEVICE, LAST_SEEN; THIS: this one; OTHER (END_HREF): may be ended); CSRF. }}
<div class="narrow page"><h1>Profil</h1>
<dl class="facts"><dt>Nama</dt><dd>{{FULL_NAME}}</dd><dt>Alamat e-mail</dt><dd>{{EMAIL}}</dd><dt>Nomor telepon</dt><dd>{{PHONE}}</dd><dt>NIK</dt><dd>Tersimpan tersegel; tidak ditampilkan di halaman mana pun</dd><dt>Akun aktif sejak</dt><dd>{{SINCE}}</dd><dt>Kata sandi</dt><dd>{{PASSWORD_SINCE}}</dd></dl>
<div class="acts"><a class="btn ghost" href="/akun/profil/ubah">Ubah nama atau nomor telepon</a><a class="btn ghost" href="/akun/profil/sandi">Ubah kata sandi</a><a class="btn ghost" href="/akun/data-saya">Data saya</a></div>
<h2>Perangkat yang sedang masuk</h2>
<ul class="list">{{#SESSION}}<li><h3>{{DEVICE}}</h3><p class="meta"><span>Terakhir dipakai {{LAST_SEEN}}</span>{{#THIS}}<span>Perangkat ini</span>{{/THIS}}</p>
{{#OTHER}}<form method="post" action="{{END_HREF}}"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="link">Keluarkan</button></form>{{/OTHER}}</li>{{/SESSION}}</ul></div>
