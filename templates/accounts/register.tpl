{{%AUTOESCAPE context="HTML"}}
{{! Daftar. NAME_FIELD, NIK_FIELD, EMAIL_FIELD, PHONE_FIELD, PASSWORD_FIELD, CONSENT_FIELD; MINOR_OPEN with
    MINOR_FIELD, GUARDIAN_FIELD, GUARDIAN_CONSENT_FIELD; NIK_WHY: what the NIK is for; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Daftar</h1>
<p>Akun dipakai untuk mengirim laporan dan menerima kabarnya. Gratis. Setelah menekan <b>Simpan</b>, buka e-mail Anda
  untuk mengaktifkannya.</p>
<form method="post" action="/akun/daftar" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>NAME_FIELD}}
 {{>NIK_FIELD}}
<div class="field">
  <details class="more">
    <summary>Mengapa NIK diminta?</summary>
    <p>{{NIK_WHY}}</p>
  </details>
 </div>
{{>EMAIL_FIELD}}
 {{>PHONE_FIELD}}
 {{>PASSWORD_FIELD}}
<div class="field">
  <details class="more"{{#MINOR_OPEN}} open{{/MINOR_OPEN}}>
    <summary>Belum berumur 18 tahun?</summary>
    <div>
      <p>Anda boleh melapor. Sebutkan orang tua atau wali yang tahu dan setuju.</p>
      {{>MINOR_FIELD}}
      {{>GUARDIAN_FIELD}}
      {{>GUARDIAN_CONSENT_FIELD}}
    </div>
  </details>
 </div>
<p><a href="/privasi" target="_blank" rel="noopener">Baca pemberitahuan pelindungan data pribadi</a> (membuka halaman
  baru)</p>
{{>CONSENT_FIELD}}
<div class="acts">
  <button class="btn">Simpan</button>
 </div>
 </form>
<p class="acts after"><span class="hint">Sudah punya akun? <a href="/akun/masuk">Masuk sebagai warga</a></span></p>
 </div>
