{{%AUTOESCAPE context="HTML"}}
{{! The link to the new address: a page with a button, because mail scanners follow links. EMAIL: the present one;
    NEW_EMAIL; TARGET: the link's own address; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Pakai alamat e-mail ini</h1>
<dl class="facts">
  <dt>Alamat baru</dt>
  <dd>{{NEW_EMAIL}}</dd>
  <dt>Menggantikan</dt>
  <dd>{{EMAIL}}</dd>
 </dl>
<p>Setelah ini Anda masuk dengan alamat yang baru, dan kabar laporan kami kirim ke sana.</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts">
  <button class="btn">Pakai alamat ini</button> <a href="/akun/profil">Batalkan</a>
 </div>
 </form>
 </div>
