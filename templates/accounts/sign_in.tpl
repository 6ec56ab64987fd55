{{%AUTOESCAPE context="HTML"}}
{{! Masuk sebagai warga. GO_ON: where to go on to, or empty; CARRIED_FIELDS: what travels along from a form whose
    session ended (CARRIED_ANY: says so); EMAIL_FIELD, PASSWORD_FIELD, SHARED_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Masuk sebagai warga</h1>
{{#CARRIED_ANY}}<p class="due">Yang sudah Anda tulis masih ada dan ikut sampai Anda masuk.</p>{{/CARRIED_ANY}}
<form method="post" action="/akun/masuk" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="next" value="{{GO_ON}}">
{{>CARRIED_FIELDS}}
 {{>EMAIL_FIELD}}
 {{>PASSWORD_FIELD}}
 {{>SHARED_FIELD}}
<div class="acts">
  <button class="btn">Masuk</button> <a href="/akun/lupa-sandi">Lupa kata sandi?</a>
 </div>
 </form>
<p class="acts after"><span class="hint">Belum punya akun? <a href="/akun/daftar">Daftar</a></span></p>
 </div>
