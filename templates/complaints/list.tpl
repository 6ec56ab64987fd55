{{%AUTOESCAPE context="HTML"}}
{{! A citizen's own reports, last changed first, and drafts to go on with. HELD (TEXT, HREF): what holds against the
    account. SEND (SEND_HREF): the only draft of one who sent nothing yet, QUIET: and nothing else is as
    big. DRAFTS: DRAFT (DRAFT_HREF, DRAFT_TITLE, DRAFT_WHEN, DISCARD_HREF). NOTHING: no report yet. ROWS: ROW
    (HREF, TITLE; TAGS; CODE, CATEGORY, ISO, WHEN). PAGES. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  {{>EXIT}}
  <div class="acts head">
    <h1>Laporan saya</h1>
    <a class="btn{{#QUIET}} ghost{{/QUIET}}" href="/lapor">Buat laporan</a>
  </div>
{{#HELD}}
  <div class="danger">
    <p>{{TEXT}}</p>
    <p><a href="{{HREF}}">Lihat alasannya dan ajukan banding</a></p>
  </div>
 {{/HELD}}
{{#DRAFTS}}
  <h2>Belum terkirim</h2>
  <ul class="list">
    {{#DRAFT}}
      <li>
        <h3><a href="{{DRAFT_HREF}}">{{DRAFT_TITLE}}</a></h3>
        <p class="meta"><span>draf, terakhir disimpan {{DRAFT_WHEN}}</span><a href="{{DISCARD_HREF}}">Buang<span
          class="sr"> {{DRAFT_TITLE}}</span></a></p>
      </li>
    {{/DRAFT}}
  </ul>
 {{/DRAFTS}}
{{#SEND}}<div class="acts"><a class="btn" href="{{SEND_HREF}}">Lanjutkan dan kirim</a></div>{{/SEND}}
{{#NOTHING}}
  <div class="empty">
    <h2>Belum ada laporan</h2>
    <p>Jalan rusak, layanan lambat, usul untuk desa: tulis saja. Diskominfo menanggapi dalam dua jam, dan setiap
      langkahnya sampai kepada Anda.</p>
    <div class="acts"><a class="btn" href="/lapor">Buat laporan</a><a class="btn ghost" href="/aduan">Lihat laporan
      warga lain</a></div>
  </div>
 {{/NOTHING}}
{{#ROWS}}
  <ul class="list">
    {{#ROW}}
      <li>
        <h3><a href="{{HREF}}">{{TITLE}}</a></h3>
        <p class="meta">
          {{>TAGS}}
          <span>Kode {{CODE}}</span><span>{{CATEGORY}}</span><time datetime="{{ISO}}">{{WHEN}}</time>
        </p>
      </li>
    {{/ROW}}
  </ul>
 {{/ROWS}}
{{>PAGES}}
 <p class="after"><a href="/laporan-saya/tautkan">Melapor lewat WhatsApp, telepon, atau loket? Masukkan ke akun
  ini</a></p>
 </div>
