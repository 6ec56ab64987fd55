{{%AUTOESCAPE context="HTML"}}
{{! Another activation link. OLD (SENTENCE): reached by a link that no longer works; FRESH: asked for by itself;
    EMAIL_FIELD; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{#OLD}}
    <h1>Tautan tidak berlaku lagi</h1>
    <p>{{SENTENCE}}</p>
  {{/OLD}}
  {{#FRESH}}
    <h1>Kirim ulang tautan aktivasi</h1>
    <p>Tulis alamat e-mail yang Anda pakai untuk mendaftar. Tautan yang baru menggantikan yang lama.</p>
  {{/FRESH}}
<form method="post" action="/aktivasi/kirim-ulang" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>EMAIL_FIELD}}
<div class="acts">
  <button class="btn">Kirim ulang tautan</button>
 </div>
 </form>
<p class="acts after"><span class="hint">Akun sudah aktif? <a href="/akun/masuk">Masuk sebagai warga</a>. Belum pernah
  mendaftar? <a href="/akun/daftar">Daftar</a>.</span></p>
 </div>
