{{%AUTOESCAPE context="HTML"}}
{{! The link of the activation mail: a page with a button, because mail scanners follow links. FULL_NAME, EMAIL: what
    was registered; TARGET: the link's own address; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Aktifkan akun</h1>
<p>Satu langkah lagi. Akun ini didaftarkan dengan:</p>
<dl class="facts">
  <dt>Nama</dt>
  <dd>{{FULL_NAME}}</dd>
  <dt>Alamat e-mail</dt>
  <dd>{{EMAIL}}</dd>
 </dl>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts">
  <button class="btn">Aktifkan akun</button>
 </div>
 </form>
<p class="acts after"><span class="hint">Anda tidak merasa mendaftar? Tutup halaman ini. Akun tidak akan aktif dan
  data pendaftarannya kami hapus.</span></p>
 </div>
