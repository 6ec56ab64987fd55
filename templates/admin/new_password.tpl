{{%AUTOESCAPE context="HTML"}}
{{! A member of staff chooses a password by a mailed link. TARGET: the link's own address; PASSWORD_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Buat kata sandi</h1>
<p>Kata sandi ini hanya Anda yang tahu. Setelah disimpan, masuklah dengannya.</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button>
 </div>
 </form>
 </div>
