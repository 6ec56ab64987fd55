{{%AUTOESCAPE context="HTML"}}
{{! Public reports, newest first, searched by words and filtered by place, category and state. SEARCH_FIELD,
    KECAMATAN_FIELD, CATEGORY_FIELD, STATE_FIELD: the filter; FILTERED: shown if one is set. ROWS; NOTHING
    (NOTHING_TEXT): why the page is empty and what to do; PAGES: newer and older. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <div class="acts head">
    <h1>Laporan warga</h1>
    <a class="btn" href="/lapor">Buat laporan</a>
  </div>
<p class="meta"><span>Nama pelapor tidak pernah ditampilkan. Laporan rahasia tidak ada di sini.</span></p>
<form class="filter" method="get" action="/aduan" role="search" aria-label="Cari dan saring laporan">
  {{>SEARCH_FIELD}}
  {{>KECAMATAN_FIELD}}
  {{>CATEGORY_FIELD}}
  {{>STATE_FIELD}}
  <div class="acts">
    <button class="btn">Terapkan</button>
    {{#FILTERED}}<a class="btn ghost" href="/aduan">Tampilkan semua</a>{{/FILTERED}}
  </div>
 </form>
{{#NOTHING}}
  <div class="empty">
    <p>{{NOTHING_TEXT}}</p>
    <div class="acts"><a class="btn ghost" href="/aduan">Tampilkan semua</a><a class="btn" href="/lapor">Buat
      laporan</a></div>
  </div>
 {{/NOTHING}}
<h2 class="sr">Daftar laporan</h2>
 {{>ROWS}}
{{>PAGES}}
 </div>
