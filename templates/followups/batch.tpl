{{%AUTOESCAPE context="HTML"}}
{{! The messages of a file. HEADING; CONFIRM (TARGET, LABEL): before they are entered, or DONE (TEXT, TELL_HREF: where
    they are told); BY_HEAD: the rows say who sent them (only before they are entered); ROW: CODED (CODE), TITLE,
    ABOUT, SOURCE, BY (PERSON; MEANT: REMARK, an address with a slip), PRIVACY; BACK_HREF. CSRF, NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>{{HEADING}}</h1>
{{#DONE}}<p class="due">{{TEXT}}</p>{{/DONE}}
{{#CONFIRM}}
  <form method="post" action="{{TARGET}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="nonce" value="{{NONCE}}">
    <div class="acts">
      <button class="btn">{{LABEL}}</button>
      <a class="btn ghost" href="{{BACK_HREF}}">Pilih berkas lain</a>
    </div>
  </form>
 {{/CONFIRM}}
<div class="scroll after">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Laporan</th>
        <th scope="col">Dari</th>
        {{#BY_HEAD}}<th scope="col">Pelapor</th>{{/BY_HEAD}}
        <th scope="col">Siapa yang boleh tahu</th>
      </tr>
    </thead>
    <tbody>
{{#ROW}}
  <tr>
    <td>
      {{#CODED}}<b class="code">{{CODE}}</b> {{/CODED}}
      <p class="words">{{TITLE}}</p>
      <p class="meta">{{ABOUT}}</p>
    </td>
    <td data-label="Dari">{{SOURCE}}</td>
    {{#BY}}
      <td data-label="Pelapor">{{PERSON}}
        {{#MEANT}}<p class="meta">{{REMARK}}</p>{{/MEANT}}
      </td>
    {{/BY}}
    <td data-label="Siapa yang boleh tahu">{{PRIVACY}}</td>
  </tr>
{{/ROW}}
 </tbody>
 </table>
 </div>
{{#DONE}}
  <div class="acts"><a class="btn" href="{{TELL_HREF}}">Kabari pelapor</a><a class="btn ghost"
    href="{{BACK_HREF}}">Masukkan berkas lain</a></div>
 {{/DONE}}
 </div>
