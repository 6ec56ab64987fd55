{{%AUTOESCAPE context="HTML"}}
{{! What was written names a danger: telephone first. DANGER_NOT; DANGER_OF (DANGER_TEXT): text of the category;
    PHONE_LINK (NUMBER, PHONE_OF). READING: when a report is read; NOT_SENT_YET: nobody is signed in. ACTION: takes
    the answer; CHANGE_HREF: back to the words. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <h1>Ada bahaya sekarang? Telepon dulu</h1>
<div class="danger">
  {{#DANGER_OF}}<p>{{DANGER_TEXT}}</p>{{/DANGER_OF}}
  <ul class="calls">
    {{#PHONE_LINK}}
      <li><a class="btn warn" href="tel:{{NUMBER}}"><b>{{NUMBER}}</b> {{PHONE_OF}}</a></li>
    {{/PHONE_LINK}}
  </ul>
  <p>{{DANGER_NOT}} {{READING}}</p>
 </div>
<p>Yang sudah Anda tulis tersimpan.{{#NOT_SENT_YET}} Laporan baru terkirim setelah Anda masuk dengan akun: jangan
  menunggu itu.{{/NOT_SENT_YET}} <a href="{{CHANGE_HREF}}">Ubah isi laporan</a></p>
<form method="post" action="{{ACTION}}">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
<div class="acts">
  <button class="btn" name="danger" value="none">Tidak ada bahaya sekarang: lanjutkan</button>
  <button class="btn ghost" name="danger" value="emergency">Tetap kirim sebagai darurat</button>
 </div>
 </form>
 </div>
