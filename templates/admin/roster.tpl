{{%AUTOESCAPE context="HTML"}}
{{! The roster of one week. FIRST_DAY, LAST_DAY; BACK_HREF, NEXT_HREF: the weeks beside it; WEEK: its Monday, as a
    form sends it. EMPTY: nobody is on duty in it. DAY (DATE; SHIFT: TIMES, NAME, SAID (TEXT), ACT (ACTION, LABEL,
    NAME); NOBODY). COPY: there is something to copy. HOLES (HOLE_COUNT; HOLE: FROM, UNTIL) or NO_HOLE: of the coming
    14 days. FORM (OFFICER_FIELD, STARTS_FIELD, ENDS_FIELD), or NO_TRIAGE: nobody to put on it. CSRF, NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Piket</h1>
<p>Petugas piket dikabari seketika bila ada laporan darurat, laporan baru, atau tenggat yang mendekat. Selama tidak
  ada yang piket, semua petugas triase dikabari.</p>
<nav class="pages" aria-label="Minggu"><a class="btn ghost small" href="{{BACK_HREF}}">Minggu sebelumnya</a><span><b>
  {{FIRST_DAY}} – {{LAST_DAY}}</b></span><a class="btn ghost small" href="{{NEXT_HREF}}">Minggu berikutnya</a></nav>
{{#EMPTY}}
  <div class="empty">
    <h2>Belum ada yang piket minggu ini</h2>
    <p>Tambahkan satu giliran di bawah, atau buka minggu sebelumnya lalu salin ke minggu berikutnya.</p>
  </div>
 {{/EMPTY}}
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Hari</th>
        <th scope="col">Piket</th>
      </tr>
    </thead>
    <tbody>
{{#DAY}}
  <tr>
    <th scope="row">{{DATE}}</th>
    <td>
      {{#SHIFT}}
        <div class="acts shift">
          <span><b>{{TIMES}}</b> {{NAME}}{{#SAID}} · <span class="hint">{{TEXT}}</span>{{/SAID}}</span>
          {{#ACT}}
            <form method="post" action="{{ACTION}}">
              <input type="hidden" name="csrf" value="{{CSRF}}">
              <button class="link" aria-label="{{LABEL}}: {{NAME}}, {{TIMES}}">{{LABEL}}</button>
            </form>
          {{/ACT}}
        </div>
      {{/SHIFT}}
      {{#NOBODY}}<span class="hint">Tidak ada</span>{{/NOBODY}}
    </td>
  </tr>
{{/DAY}}
 </tbody>
 </table>
 </div>
{{#COPY}}
  <form method="post" action="/kelola/piket/salinan">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="week" value="{{WEEK}}">
    <button class="btn ghost">Salin ke minggu berikutnya</button>
  </form>
 {{/COPY}}
<section class="after">
  <h2>Celah 14 hari ke depan</h2>
{{#NO_HOLE}}<p>Tidak ada celah: selalu ada yang piket.</p>{{/NO_HOLE}}
{{#HOLES}}
  <details class="more">
    <summary>{{HOLE_COUNT}} celah tanpa petugas piket: semua triase diberi tahu</summary>
    <ul>
      {{#HOLE}}<li>{{FROM}} sampai {{UNTIL}}</li>{{/HOLE}}
    </ul>
  </details>
 {{/HOLES}}
 </section>
<section class="narrow after">
  <h2>Tambah giliran</h2>
{{#NO_TRIAGE}}
  <p>Belum ada petugas triase yang aktif. <a href="/kelola/petugas/baru">Tambah petugas</a></p>
 {{/NO_TRIAGE}}
{{#FORM}}
  <form method="post" action="/kelola/piket" novalidate>
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="nonce" value="{{NONCE}}">
    <input type="hidden" name="week" value="{{WEEK}}">
{{>OFFICER_FIELD}}
 <div class="two">
  {{>STARTS_FIELD}}
  {{>ENDS_FIELD}}
 </div>
<div class="acts">
  <button class="btn">Tambah giliran</button>
 </div>
 </form>
 {{/FORM}}
 </section>
 </div>
