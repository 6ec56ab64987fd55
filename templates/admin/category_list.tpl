{{%AUTOESCAPE context="HTML"}}
{{! Categories, to read. CATEGORY_ROW (CATEGORY, CODE, BODY, WHO_MAY_KNOW). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Kategori</h1>
<div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Kategori</th>
        <th scope="col">Ditangani</th>
        <th scope="col">Siapa yang boleh tahu</th>
        <th scope="col">Kode</th>
      </tr>
    </thead>
    <tbody>
{{#CATEGORY_ROW}}
  <tr>
    <th scope="row">{{CATEGORY}}</th>
    <td data-label="Ditangani">{{BODY}}</td>
    <td data-label="Siapa yang boleh tahu">{{WHO_MAY_KNOW}}</td>
    <td data-label="Kode">{{CODE}}</td>
  </tr>
 {{/CATEGORY_ROW}}
 </tbody>
 </table>
 </div>
 </div>
