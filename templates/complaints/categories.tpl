{{%AUTOESCAPE context="HTML"}}
{{! All categories with examples, and those that fit own words. SEARCH_FIELD; FOUND and THEME (NAMED: THEME_NAME):
    CATEGORY (HREF, NAME, EXAMPLE); NOTHING (SENTENCE); BACK_HREF: the form; FRESH: a new report; SAVED (DRAFT: its token): one
    is being written, what was typed is kept. CSRF. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint"><a href="{{BACK_HREF}}">{{#SAVED}}Kembali ke laporan Anda{{/SAVED}}
    {{#FRESH}}Buat laporan{{/FRESH}}</a></p>
  <h1>Masalahnya tentang apa?</h1>
{{#SAVED}}
  <p class="due"><b>Isian Anda sudah disimpan.</b><br>Pilih kategorinya: Anda kembali ke isian itu.</p>
 {{/SAVED}}
<form method="post" action="/lapor/kategori">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  {{#SAVED}}<input type="hidden" name="draft" value="{{DRAFT}}">{{/SAVED}}
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
