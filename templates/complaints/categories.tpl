{{%AUTOESCAPE context="HTML"}}
{{! All categories with examples, and those that fit own words. SEARCH_FIELD; FOUND and THEME (NAMED: THEME_NAME):
    CATEGORY (HREF, NAME, EXAMPLE); NOTHING (SENTENCE). CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <p class="hint"><a href="/lapor">Buat laporan</a></p>
  <h1>Masalahnya tentang apa?</h1>
<form method="post" action="/lapor/kategori">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  {{>SEARCH_FIELD}}
  <div class="acts">
    <button class="btn">Cari kategori</button>
  </div>
 </form>
{{#NOTHING}}<p class="after" role="status">{{SENTENCE}}</p>{{/NOTHING}}
{{#FOUND}}
  <h2>Yang cocok dengan kata Anda</h2>
  <ul class="list">
    {{#CATEGORY}}
      <li>
        <h3><a href="{{HREF}}">{{NAME}}</a></h3>
        <p class="meta">{{EXAMPLE}}</p>
      </li>
    {{/CATEGORY}}
  </ul>
 {{/FOUND}}
<h2>Semua kategori</h2>
{{#THEME}}
  {{#NAMED}}<h3>{{THEME_NAME}}</h3>{{/NAMED}}
  <ul class="list">
    {{#CATEGORY}}
      <li>
        <b><a href="{{HREF}}">{{NAME}}</a></b>
        <p class="meta">{{EXAMPLE}}</p>
      </li>
    {{/CATEGORY}}
  </ul>
 {{/THEME}}
 </div>
