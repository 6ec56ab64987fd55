{{%AUTOESCAPE context="HTML"}}
{{! The copy of one's own data, a file that stands alone. TITLE; SERVICE; MADE: when; PART (HEADING; FACT (WHAT; LINE
    (VALUE))). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{TITLE}}</title>
  </head>
<body>
  <h1>{{TITLE}}</h1>
<p>Salinan dari {{SERVICE}}, dibuat {{MADE}}. Simpan berkas ini di tempat yang aman.</p>
{{#PART}}
  <h2>{{HEADING}}</h2>
<dl>
  {{#FACT}}
    <dt><b>{{WHAT}}</b></dt>
    <dd>{{#LINE}}{{VALUE}}<br>{{/LINE}}</dd>
  {{/FACT}}
 </dl>
{{/PART}}
 </body>
 </html>
