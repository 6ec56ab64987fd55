{{%AUTOESCAPE context="HTML"}}
{{! Another e-mail address. EMAIL: the present one; EMAIL_FIELD: the new one; PASSWORD_FIELD: the present password;
    CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Ganti alamat e-mail</h1>
<p>Alamat sekarang: <b>{{EMAIL}}</b>. Kami mengirim tautan ke alamat yang baru; alamat berganti setelah tautan itu
  ditekan. Alamat lama juga kami kabari.</p>
<form method="post" action="/akun/profil/email" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>EMAIL_FIELD}}
 {{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Kirim tautan</button> <a href="/akun/profil">Batalkan</a>
 </div>
 </form>
 </div>
