{{%AUTOESCAPE context="HTML"}}
{{! Masuk petugas. GO_ON, CARRIED_FIELDS, CARRIED_ANY: as for citizens; EMAIL_FIELD, PASSWORD_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Masuk petugas</h1>
{{#CARRIED_ANY}}<p class="due">Yang sudah Anda tulis masih ada dan ikut sampai Anda masuk.</p>{{/CARRIED_ANY}}
<form method="post" action="/petugas/masuk" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="next" value="{{GO_ON}}">
{{>CARRIED_FIELDS}}
 {{>EMAIL_FIELD}}
 {{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Masuk</button>
 </div>
 </form>
<p class="acts after"><span class="hint">Lupa kata sandi? Hubungi administrator; ia mengirim tautan baru ke e-mail
  Anda. Bukan petugas? <a href="/akun/masuk">Masuk sebagai warga</a></span></p>
 </div>
