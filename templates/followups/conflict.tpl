{{%AUTOESCAPE context="HTML"}}
{{! Someone was faster. HEADING, TEXT; STEPS (HISTORY): what was done meanwhile; KEPT_ANY (KEPT: KEPT_LABEL,
    KEPT_TEXT): what was typed and not done; HREF: the report. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <h1>{{HEADING}}</h1>
  <p>{{TEXT}}</p>
<div class="acts"><a class="btn" href="{{HREF}}">Lihat laporan sekarang</a></div>
{{#STEPS}}
  <h2>Yang terakhir dilakukan</h2>
  {{>HISTORY}}
 {{/STEPS}}
{{#KEPT_ANY}}
  <h2>Yang Anda tulis, belum dikirim</h2>
  {{#KEPT}}<p class="words card">{{KEPT_TEXT:p}}</p>{{/KEPT}}
 {{/KEPT_ANY}}
</div>
