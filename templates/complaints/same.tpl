{{%AUTOESCAPE context="HTML"}}
{{! Public reports that may be the same as the draft. TWIN (HREF, CODE, TITLE, TAG, WHEN, PLACED (PLACE), SHARED
    (REPORTERS); one of OWN (OWN_HREF), PRESS (ACTION), SIGN_IN (SUPPORT_HREF)). NEXT_HREF: go on with the draft;
    CHANGE_HREF: back to its words. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <p class="hint">Isian Anda sudah disimpan</p>
  <h1>Apakah ini masalah yang sama?</h1>
<p>Sudah ada laporan yang mirip di kecamatan ini. Bila masalahnya sama, dukung saja laporan itu: petugas melihat
  berapa warga yang terkena, dan Anda tidak perlu mengirim lagi.</p>
<ul class="list">
  {{#TWIN}}
    <li>
      <h2><a href="{{HREF}}">{{TITLE}}</a></h2>
      <p class="meta">
        {{>TAG}}
        <span>Kode {{CODE}}</span>{{#PLACED}}<span>{{PLACE}}</span>{{/PLACED}}<span>{{WHEN}}</span>{{#SHARED}}<span>
          {{REPORTERS}}</span>{{/SHARED}}
      </p>
{{#OWN}}
  <p class="after">Ini laporan Anda sendiri. <a href="{{OWN_HREF}}">Lihat kabarnya atau tambah keterangan</a></p>
 {{/OWN}}
 {{#PRESS}}
  <form class="after" method="post" action="{{ACTION}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <button class="btn ghost">Ya, ini sama: dukung<span class="sr"> {{TITLE}}</span></button>
  </form>
 {{/PRESS}}
 {{#SIGN_IN}}
  <p class="after"><a class="btn ghost" href="{{SUPPORT_HREF}}">Ya, ini sama: dukung<span
    class="sr"> {{TITLE}}</span></a></p>
 {{/SIGN_IN}}
 </li>
 {{/TWIN}}
 </ul>
<div class="acts"><a class="btn" href="{{NEXT_HREF}}">Bukan, lanjutkan laporan saya</a><a class="btn ghost"
  href="{{CHANGE_HREF}}">Ubah isi laporan</a></div>
 </div>
