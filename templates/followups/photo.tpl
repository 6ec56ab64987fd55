{{%AUTOESCAPE context="HTML"}}
{{! One photo and the boxes over it. CODE, BACK_HREF; HEADING, LEAD. MEANWHILE: what a colleague saved; SAVED. PICTURE, PICTURE_ALT, PICTURE_WIDTH,
    PICTURE_HEIGHT; BOX (LEFT, TOP, WIDTH, HEIGHT): as kept, in thousandths. ROW (NUMBER, LABEL, LEFT, TOP, WIDTH,
    HEIGHT): as typed, in per cent. TARGET; SAVE; MAY_SHOW (LABEL); RESULT (HREF, LABEL); SCRIPT, MOST: how many
    boxes; CSRF, NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
<p class="meta"><a href="{{BACK_HREF}}">Foto untuk umum</a><span>Kode {{CODE}}</span></p>
<h1>{{HEADING}}</h1>
 <p>{{LEAD}}</p>
{{>MEANWHILE}}
<form method="post" action="{{TARGET}}" novalidate class="split" data-cover="{{MOST}}">
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="nonce" value="{{NONCE}}">
 <input type="hidden" name="saved" value="{{SAVED}}">
<div>
  <figure class="cover">
    <img src="{{PICTURE}}" alt="{{PICTURE_ALT}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}">
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none">
      {{#BOX}}<rect x="{{LEFT}}" y="{{TOP}}" width="{{WIDTH}}" height="{{HEIGHT}}"/>{{/BOX}}
    </svg>
  </figure>
 </div>
<div>
  <p class="hint" id="satuan">Angka dalam persen: 0 di tepi kiri dan atas foto, 100 di tepi kanan dan bawah. Kotak
    yang dikosongkan tidak dipakai.</p>
{{#ROW}}
  <fieldset class="box">
    <legend>{{LABEL}}</legend>
    <div>
      <label for="left-{{NUMBER}}">
        Dari kiri
        <input id="left-{{NUMBER}}" type="text" inputmode="decimal" name="left" value="{{LEFT}}"
          aria-describedby="satuan">
      </label>
      <label for="top-{{NUMBER}}">
        Dari atas
        <input id="top-{{NUMBER}}" type="text" inputmode="decimal" name="top" value="{{TOP}}"
          aria-describedby="satuan">
      </label>
      <label for="width-{{NUMBER}}">
        Lebar
        <input id="width-{{NUMBER}}" type="text" inputmode="decimal" name="width" value="{{WIDTH}}"
          aria-describedby="satuan">
      </label>
      <label for="height-{{NUMBER}}">
        Tinggi
        <input id="height-{{NUMBER}}" type="text" inputmode="decimal" name="height" value="{{HEIGHT}}"
          aria-describedby="satuan">
      </label>
    </div>
  </fieldset>
 {{/ROW}}
<div class="acts">
  <button class="btn">{{SAVE}}</button>
  {{#MAY_SHOW}}<button class="btn ghost" name="show" value="ya">{{LABEL}}</button>{{/MAY_SHOW}}
  <a class="btn ghost" href="{{BACK_HREF}}">Batal</a>
 </div>
 </div>
</form>
{{#RESULT}}
  <h2>{{LABEL}}</h2>
  <figure class="cover">
    <img src="{{HREF}}" alt="{{LABEL}}">
  </figure>
 {{/RESULT}}
</div>
 <script src="{{SCRIPT}}" defer></script>
