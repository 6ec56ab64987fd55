{{%AUTOESCAPE context="HTML"}}
{{! A piece of the entry page, loaded while one types. COUNT: of twins. PASTED: what a conversation says of itself: TIMED (WHEN),
    SENDER (NAME), SEVERAL, ATTACHED (NUMBER). PROPOSED: CATEGORY (CATEGORY_ID, NAME), a
    button that picks it. ALIKE: TWIN (HREF, CODE, TITLE, TAG, WHEN, PLACED (PLACE), SHARED (REPORTERS)). Empty when
    nothing fits. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="saran" data-count="{{COUNT}}">
{{#PASTED}}
  <p class="hint">Dibaca dari pesan</p>
  <ul class="list">
    {{#TIMED}}<li>{{WHEN}}</li>{{/TIMED}}
    {{#SENDER}}<li>{{NAME}}</li>{{/SENDER}}
  </ul>
  {{#SEVERAL}}<p>Setelah disimpan Anda ditanya laporan siapa.</p>{{/SEVERAL}}
  {{#ATTACHED}}<p>{{NUMBER}} berkas tidak ikut tersalin. Lampirkan bila perlu.</p>{{/ATTACHED}}
 {{/PASTED}}
{{#PROPOSED}}
  <p class="hint">Kategori yang cocok</p>
  <div class="acts">
    {{#CATEGORY}}
      <button type="button" class="usul btn ghost" data-category="{{CATEGORY_ID}}">{{NAME}}</button>
    {{/CATEGORY}}
  </div>
 {{/PROPOSED}}
{{#ALIKE}}
  <p class="hint">Mungkin sudah dilaporkan</p>
  <ul class="list">
    {{#TWIN}}
      <li>
        <a class="kembar" href="{{HREF}}" data-code="{{CODE}}" target="_blank" rel="noopener">{{TITLE}}</a> {{>TAG}}
        <p class="meta"><span>{{CODE}}</span><span>{{WHEN}}</span>{{#PLACED}}<span>{{PLACE}}</span>{{/PLACED}}
          {{#SHARED}}<span>{{REPORTERS}}</span>{{/SHARED}}</p>
      </li>
    {{/TWIN}}
  </ul>
 {{/ALIKE}}
</div>
