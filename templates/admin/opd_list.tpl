{{%AUTOESCAPE context="HTML"}}
{{! Bodies, to read. BODY_ROW (SHORT_NAME, FULL_NAME, CODE; INACTIVE_ONE). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>OPD</h1>
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Singkatan</th>
        <th scope="col">Nama</th>
        <th scope="col">Kode</th>
      </tr>
    </thead>
    <tbody>
{{#BODY_ROW}}
  <tr>
    <th scope="row">{{SHORT_NAME}}{{#INACTIVE_ONE}} (tidak aktif){{/INACTIVE_ONE}}</th>
    <td data-label="Nama">{{FULL_NAME}}</td>
    <td data-label="Kode">{{CODE}}</td>
  </tr>
 {{/BODY_ROW}}
 </tbody>
 </table>
 </div>
 </div>
