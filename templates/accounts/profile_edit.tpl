{{%AUTOESCAPE context="HTML"}}
{{! Name and telephone number of the own account. NAME_FIELD, PHONE_FIELD, PASSWORD_FIELD: the present password; CSRF.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Ubah nama atau nomor telepon</h1>
<form method="post" action="/akun/profil/ubah" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>NAME_FIELD}}
 {{>PHONE_FIELD}}
 {{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button> <a href="/akun/profil">Batalkan</a>
 </div>
 </form>
 </div>
