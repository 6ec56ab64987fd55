{{%AUTOESCAPE context="HTML"}}
{{! On top of the form: the report entered just before. CODE, PIN_SHOWN (PIN), TITLE; HREF: its slip; TWIN (TWIN_HREF,
    LABEL); MESSAGE: the ready message. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<section class="card last" aria-labelledby="terakhir">
  <h2 id="terakhir" class="meta">Terakhir dimasukkan: {{TITLE}}</h2>
<p class="acts"><span>Kode <b class="code">{{CODE}}</b></span>{{#PIN_SHOWN}}<span>PIN <b class="code">
  {{PIN}}</b></span>{{/PIN_SHOWN}}<a href="{{HREF}}">Bukti untuk dicetak</a>{{#TWIN}}<a href="{{TWIN_HREF}}">
  {{LABEL}}</a>{{/TWIN}}</p>
{{>MESSAGE}}
 </section>
