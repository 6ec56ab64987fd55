{{%AUTOESCAPE context="HTML"}}
{{! A new password while signed in. PASSWORD_FIELD: the present one; NEW_PASSWORD_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Ubah kata sandi</h1>
<p>Setelah disimpan, perangkat lain dikeluarkan dari akun Anda.</p>
<form method="post" action="/akun/profil/sandi" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>PASSWORD_FIELD}}
 {{>NEW_PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button> <a href="/akun/profil">Batalkan</a>
 </div>
 </form>
 </div>
