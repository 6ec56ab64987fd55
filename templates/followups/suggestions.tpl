{{%AUTOESCAPE context="HTML"}}
{{! A piece of the entry page, loaded while one types. COUNT: of twins. PROPOSED: CATEGORY (CATEGORY_ID, NAME), a
    button that picks it. ALIKE: TWIN (HREF, CODE, TITLE, TAG, WHEN, PLACED (PLACE), SHARED (REPORTERS)). Empty when
    nothing fits. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="saran" data-count="{{COUNT}}">
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
