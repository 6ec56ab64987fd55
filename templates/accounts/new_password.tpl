{{%AUTOESCAPE context="HTML"}}
{{! A new password by a mailed link. TARGET: the link's own address; PASSWORD_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Kata sandi baru</h1>
<p>Setelah disimpan, semua perangkat dikeluarkan dan Anda masuk dengan kata sandi yang baru.</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button>
 </div>
 </form>
 </div>
