{{%AUTOESCAPE context="HTML"}}
{{! A link to a new password that no longer works: offers a new one. SENTENCE; EMAIL_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Tautan tidak berlaku lagi</h1>
<p>{{SENTENCE}}</p>
<form method="post" action="/akun/lupa-sandi" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>EMAIL_FIELD}}
<div class="acts">
  <button class="btn">Kirim tautan baru</button>
 </div>
 </form>
 </div>
