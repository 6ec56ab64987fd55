{{%AUTOESCAPE context="HTML"}}
{{! Lupa kata sandi. EMAIL_FIELD; OFFICE, ADDRESS: of the service; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Lupa kata sandi</h1>
<p>Tulis alamat e-mail akun Anda. Kami mengirim tautan untuk membuat kata sandi baru; sampai kapan tautan itu berlaku
  tertulis di e-mailnya.</p>
<form method="post" action="/akun/lupa-sandi" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>EMAIL_FIELD}}
<div class="acts">
  <button class="btn">Kirim tautan</button>
 </div>
 </form>
<details class="more">
  <summary>E-mail itu tidak dapat Anda buka lagi?</summary>
  <p>Datang ke loket {{OFFICE}}, {{ADDRESS}}, dengan membawa KTP. Dua petugas memeriksanya, dan 72 jam kemudian Anda
    membuat kata sandi baru lewat e-mail yang baru.</p>
 </details>
<p class="acts after"><span class="hint">Sudah ingat? <a href="/akun/masuk">Masuk sebagai warga</a></span></p>
 </div>
