{{%AUTOESCAPE context="HTML"}}
{{! Step 1 of filing. ACTION: where it is sent. DANGER (DANGER_ASK, DANGER_NOT, DANGER_OF: text of the category; PHONE_LINK: NUMBER, PHONE_OF): phone first. ASKING: the category has questions.
    Fields: CATEGORY_FIELD, EXTRA (EXTRA_FIELD), KIND_FIELD, TITLE_FIELD, STORY_FIELD, DATE_FIELD, KECAMATAN_FIELD, VILLAGE_FIELD, PLACE_FIELD, ACCUSED_FIELD, ACCUSED_OPD_FIELD, PRIVACY_FIELD; ASKED: the category whose questions stand here. EXIT: Keluar cepat. }}
<div class="narrow page">{{>EXIT}}<p class="hint">Langkah 1 dari 3 · Isi laporan</p><h1>Apa yang ingin Anda sampaikan?</h1>
{{#DANGER}}<div class="danger"><p><b>{{DANGER_ASK}}</b> {{#PHONE_LINK}}<a href="tel:{{NUMBER}}">{{NUMBER}} {{PHONE_OF}}</a> {{/PHONE_LINK}}</p>{{#DANGER_OF}}<p>{{DANGER_TEXT}}</p>{{/DANGER_OF}}<p>{{DANGER_NOT}}</p></div>{{/DANGER}}
{{#ASKING}}<p class="due"><b>Isian Anda sudah disimpan.</b><br>Kategori ini punya pertanyaan tambahan, supaya laporan sampai ke tempat yang tepat.</p>{{/ASKING}}
<form method="post" action="{{ACTION}}" novalidate><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="nonce" value="{{NONCE}}"><input type="hidden" name="asked" value="{{ASKED}}">
{{>CATEGORY_FIELD}}{{#EXTRA}}{{>EXTRA_FIELD}}{{/EXTRA}}
{{>TITLE_FIELD}}{{>STORY_FIELD}}{{>DATE_FIELD}}
<div class="two">{{>KECAMATAN_FIELD}}{{>VILLAGE_FIELD}}</div>{{>PLACE_FIELD}}
{{>KIND_FIELD}}{{>ACCUSED_FIELD}}{{>ACCUSED_OPD_FIELD}}{{>PRIVACY_FIELD}}
<div class="acts"><button class="btn">Lanjutkan ke foto</button></div></form></div>
