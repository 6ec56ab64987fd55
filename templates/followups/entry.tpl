{{%AUTOESCAPE context="HTML"}}
{{! Entering what somebody wrote or said elsewhere. NUMBER: entered by this officer today; LAST: the slip of the one
    before. IMPORT (IMPORT_HREF): many at once. TARGET, BACK_HREF, SUGGEST_HREF; MAY_MERGE: a twin can be marked,
    TWIN_CODE: the marked one. CHANNEL_FIELD, RECEIVED_FIELD, TIME_GIVEN (TIME, NOW): the form
    came with it, READ (READ_NAME, READ_VALUE): what a pasted message said, to know it from what is typed,
    SENDER_FIELD: whose report a pasted conversation is, STORY_FIELD, TITLE_FIELD, CATEGORY_FIELD; FILE_ERROR (ERROR),
    KEPT (FILE_ID, FILE_NAME): files already here; QUESTIONS (CATEGORY_ID, OTHERS: not of the chosen
    category, QUESTION); KECAMATAN_FIELD, VILLAGE_FIELD, PLACE_FIELD; KIND_FIELD, CONTACT_FIELD, NAME_FIELD,
    OFFERED_FIELDS, CONTACT_ASKED: what the message says of the person;
    EMERGENCY_FIELD, DANGER_ASKED: danger was pointed out; OPENED, MORE_FIELDS: what is seldom needed. CSRF, NONCE;
    FILE_JS, ENTRY_JS: scripts. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
<div class="acts head">
  <h1>Masukkan laporan warga</h1>
  <p class="meta"><span><b>{{NUMBER}}</b> Anda masukkan hari ini</span>{{#IMPORT}}<a href="{{IMPORT_HREF}}">Banyak
    sekaligus dari berkas CSV</a>{{/IMPORT}}</p>
 </div>
{{>LAST}}
<form method="post" action="{{TARGET}}" enctype="multipart/form-data" novalidate id="entri" class="split"
  data-suggest="{{SUGGEST_HREF}}"{{#MAY_MERGE}} data-merge="ya"{{/MAY_MERGE}}>
<div>
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="nonce" value="{{NONCE}}">
 <input type="hidden" name="twin" value="{{TWIN_CODE}}">
 {{#TIME_GIVEN}}<input type="hidden" name="received_given" value="{{TIME}}">
  {{#NOW}}<input type="hidden" name="received_now" value="ya">{{/NOW}}{{/TIME_GIVEN}}
 {{#READ}}
  <input type="hidden" name="{{READ_NAME}}" value="{{READ_VALUE}}">
 {{/READ}}
<div class="chips">
  {{>CHANNEL_FIELD}}
 </div>
{{>RECEIVED_FIELD}}
{{>SENDER_FIELD}}
{{>STORY_FIELD}}
<div class="field{{#FILE_ERROR}} bad{{/FILE_ERROR}}" id="berkas">
  <label for="photo">Tangkapan layar, foto, atau dokumen <span class="opt">(boleh dikosongkan)</span></label>
<p class="hint" id="photo-petunjuk">Paling banyak 5 berkas, masing-masing 8 MB, bersama-sama 20 MB.</p>
{{#FILE_ERROR}}<p class="err" id="photo-galat">{{ERROR}}</p>{{/FILE_ERROR}}
{{#KEPT}}
  <label class="show" for="kept-{{FILE_ID}}">
    <input id="kept-{{FILE_ID}}" type="checkbox" name="kept" value="{{FILE_ID}}" checked> {{FILE_NAME}} sudah
      tersimpan; hapus centang untuk membuangnya
  </label>
 {{/KEPT}}
<input id="photo" name="photo" type="file" multiple accept="image/jpeg,image/png,image/webp,application/pdf"
  aria-describedby="photo-petunjuk">
 </div>
{{>TITLE_FIELD}}
{{>CATEGORY_FIELD}}
{{#QUESTIONS}}
  <fieldset data-category="{{CATEGORY_ID}}"{{#OTHERS}} hidden disabled{{/OTHERS}}>
    {{>QUESTION}}
  </fieldset>
 {{/QUESTIONS}}
<div class="two" id="wilayah">
  {{>KECAMATAN_FIELD}}
  {{>VILLAGE_FIELD}}
 </div>
{{>PLACE_FIELD}}
<div class="chips">
  {{>KIND_FIELD}}
 </div>
<div class="two">
  {{>CONTACT_FIELD}}
  {{>NAME_FIELD}}
 </div>
{{>OFFERED_FIELDS}}
 {{#CONTACT_ASKED}}<input type="hidden" name="contact_asked" value="ya">{{/CONTACT_ASKED}}
{{>EMERGENCY_FIELD}}
 {{#DANGER_ASKED}}<input type="hidden" name="danger_asked" value="ya">{{/DANGER_ASKED}}
<details class="more"{{#OPENED}} open{{/OPENED}}>
  <summary>Siapa yang boleh tahu, petugas yang dilaporkan, jenis, tanggal kejadian</summary>
  {{>MORE_FIELDS}}
 </details>
<div class="acts after">
  <button class="btn" name="next" value="ya">Simpan dan masukkan berikutnya</button>
  <button class="btn ghost">Simpan laporan</button>
  <a class="btn ghost" href="{{BACK_HREF}}">Batal</a>
 </div>
</div>
<aside id="saran" aria-live="polite" aria-label="Saran"></aside>
</form>
<script src="{{FILE_JS}}" defer></script>
 <script src="{{ENTRY_JS}}" defer></script>
 </div>
