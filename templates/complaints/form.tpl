{{%AUTOESCAPE context="HTML"}}
{{! Step 1 of filing. ACTION: where it is sent; SAVED: mark of the words it changes. DANGER (DANGER_ASK, DANGER_NOT,
    DANGER_OF: text of the category; PHONE_LINK: NUMBER, PHONE_OF): phone first. ASKING: the category has questions.
    LATITUDE, LONGITUDE: of the phone, if given; OFFICES: code and place of each kecamatan's. WAITING: what
    was begun in this browser; PROPOSALS: those that fit, loaded anew from SUGGEST_HREF while one types (FORM_JS); QUESTIONS
    (CATEGORY_ID, OTHERS: not of the chosen category, EXTRA_FIELD). Fields: CATEGORY_FIELD, KIND_FIELD, TITLE_FIELD,
    STORY_FIELD, DATE_FIELD, KECAMATAN_FIELD, VILLAGE_FIELD, PLACE_FIELD, ACCUSED_FIELD, ACCUSED_BODY_FIELD (which
    body), PRIVACY_FIELD; ASKED: the category whose questions stand here.
    FORGETFUL: the way back brings no words. EXIT: Keluar cepat, shown once one of QUICK (numbers of categories) is
    chosen or proposed. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint">Langkah 1 dari 3 · Isi laporan</p>
  <h1>Apa yang ingin Anda sampaikan?</h1>
  {{>WAITING}}
<p class="hint">Tulis dengan kata Anda sendiri.</p>
{{#DANGER}}
  <div class="danger">
    <p><b>{{DANGER_ASK}}</b> {{#PHONE_LINK}}<a href="tel:{{NUMBER}}">{{NUMBER}} {{PHONE_OF}}</a> {{/PHONE_LINK}}</p>
    {{#DANGER_OF}}<p>{{DANGER_TEXT}}</p>{{/DANGER_OF}}
    <p>{{DANGER_NOT}}</p>
  </div>
 {{/DANGER}}
{{#ASKING}}
  <p class="due"><b>Isian Anda sudah disimpan.</b><br>Kategori ini punya pertanyaan tambahan, supaya laporan sampai ke
    tempat yang tepat.</p>
 {{/ASKING}}
<form method="post" action="{{ACTION}}" novalidate{{#FORGETFUL}} autocomplete="off"{{/FORGETFUL}} id="lapor"
  data-suggest="{{SUGGEST_HREF}}" data-quick="{{QUICK}}">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
  <input type="hidden" name="asked" value="{{ASKED}}">
  <input type="hidden" name="saved" value="{{SAVED}}">
  <button class="sr" tabindex="-1" aria-hidden="true">Lanjutkan ke foto</button>
{{>TITLE_FIELD}}
 {{>STORY_FIELD}}
<p class="sr" role="status" id="usul-kabar"></p>
 <div id="usul">
  {{>PROPOSALS}}
 </div>
 {{>CATEGORY_FIELD}}
 <p class="hint">
  <button class="link" name="lihat" value="kategori">Lihat semua kategori dan contohnya</button>; isian Anda kami simpan dulu.
 </p>
{{#QUESTIONS}}
  <fieldset data-category="{{CATEGORY_ID}}"{{#OTHERS}} hidden disabled{{/OTHERS}}>
    {{>EXTRA_FIELD}}
  </fieldset>
 {{/QUESTIONS}}
<input type="hidden" name="latitude" value="{{LATITUDE}}">
 <input type="hidden" name="longitude" value="{{LONGITUDE}}">
 <div class="two" id="wilayah" data-offices="{{OFFICES}}">
  {{>KECAMATAN_FIELD}}
  {{>VILLAGE_FIELD}}
 </div>
 {{>PLACE_FIELD}}
 {{>DATE_FIELD}}
{{>KIND_FIELD}}
 {{>ACCUSED_FIELD}}
 <p class="hint">
  <button class="link" name="lihat" value="aman">Melaporkan petugas dengan aman</button>: apa yang kami sembunyikan, dan apa
  yang tidak dapat. Isian Anda kami simpan dulu.
 </p>
 {{>ACCUSED_BODY_FIELD}}
 {{>PRIVACY_FIELD}}
<div class="acts">
  <button class="btn">Lanjutkan ke foto</button>
 </div>
 </form>
 </div>
<script src="{{FORM_JS}}" defer></script>
