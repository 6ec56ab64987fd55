{{%AUTOESCAPE context="HTML"}}
{{! A new account of staff. NAME_FIELD, EMAIL_FIELD, ROLE_FIELD, OPD_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Tambah petugas</h1>
<p>Petugas menerima e-mail dengan tautan untuk membuat kata sandinya sendiri; tautan itu berlaku tiga hari.</p>
<form method="post" action="/kelola/petugas" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>NAME_FIELD}}
 {{>EMAIL_FIELD}}
 {{>ROLE_FIELD}}
 {{>OPD_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button> <a href="/kelola/petugas">Batalkan</a>
 </div>
 </form>
 </div>
