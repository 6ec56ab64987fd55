{{%AUTOESCAPE context="HTML"}}
{{! *Kabari pelapor*: people without e-mail. TAB (HREF, LABEL, NUMBER, CURRENT): the three lists. LISTED: ITEM, one
    person: NAME, TAGS, WAITING, TRIES (TEXT); REPORT (CODE, REPORT_HREF, NEWS: TEXT); MESSAGE; PIN_SHOWN (CODE, PIN,
    HINT): just made; PIN_MAKER (PIN_HREF, LABEL, HINT); WA (WA_HREF), CALL (PHONE, LABEL), POST_TO (TEXT), CONTACT
    (CONTACT_HREF), ANSWER (HREF, LABEL); TOLD_HREF with CARRIED (ROW_ID): the rows shown; TRY; AGAIN; WAY (WAY_ID,
    CHANNEL: OPTION_VALUE, OPTION_LABEL, CHOSEN). EMPTY (HEADING, TEXT). PAGING. NONCE, CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Kabari pelapor</h1>
<nav aria-label="Daftar">
  <ul class="nav">
    {{#TAB}}<li><a href="{{HREF}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{LABEL}} ({{NUMBER}})</a></li>{{/TAB}}
  </ul>
 </nav>
{{#LISTED}}
  <ul class="list">
    {{#ITEM}}
      <li>
        <h2>{{NAME}}</h2>
<p class="meta">
  {{>TAGS}}
  <span>{{WAITING}}</span>{{#TRIES}}<span>{{TEXT}}</span>{{/TRIES}}
 </p>
{{#REPORT}}
  <p class="meta"><a href="{{REPORT_HREF}}">Kode {{CODE}}</a>{{#NEWS}}<span>{{TEXT}}</span>{{/NEWS}}</p>
 {{/REPORT}}
{{#PIN_SHOWN}}
  <p>PIN {{CODE}}: <b class="code">{{PIN}}</b></p>
  <p class="hint">{{HINT}}</p>
 {{/PIN_SHOWN}}
<blockquote class="words" data-copy="Salin pesan" data-copied="Tersalin">{{MESSAGE:p}}</blockquote>
<div class="acts">{{#WA}}<a class="btn small" href="{{WA_HREF}}" rel="noopener noreferrer" target="_blank">Kirim lewat
  WhatsApp</a>{{/WA}}{{#CALL}}<a class="btn small ghost" href="tel:{{PHONE}}">{{LABEL}}</a>{{/CALL}}{{#POST_TO}}<span>
  {{TEXT}}</span>{{/POST_TO}}{{#CONTACT}}<a class="btn small" href="{{CONTACT_HREF}}">Buka
  kontak</a>{{/CONTACT}}</div>
{{#PIN_MAKER}}
  <form method="post" action="{{PIN_HREF}}">
    <input type="hidden" name="csrf" value="{{CSRF}}">
    <input type="hidden" name="nonce" value="{{NONCE}}">
    <p class="hint">{{HINT}}</p>
    <div class="acts">
      <button class="btn small ghost">{{LABEL}}</button>
    </div>
  </form>
 {{/PIN_MAKER}}
<form method="post" action="{{TOLD_HREF}}">
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
  {{#CARRIED}}<input type="hidden" name="rows" value="{{ROW_ID}}">{{/CARRIED}}
{{#WAY}}
  <div class="field">
    <label for="{{WAY_ID}}">Dikabari lewat</label>
    <select id="{{WAY_ID}}" name="word_channel">
      {{#CHANNEL}}
        <option value="{{OPTION_VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{OPTION_LABEL}}</option>
      {{/CHANNEL}}
    </select>
  </div>
 {{/WAY}}
<div class="acts">
  <button class="btn small" name="result" value="told">Sudah dikabari</button>
  {{#TRY}}<button class="btn small ghost" name="result" value="not_reached">Tidak terhubung</button>{{/TRY}}
  {{#AGAIN}}<button class="btn small ghost" name="result" value="again">Coba lagi</button>{{/AGAIN}}
  {{#ANSWER}}<a class="btn small ghost" href="{{HREF}}">{{LABEL}}</a>{{/ANSWER}}
 </div>
 </form>
 </li>
 {{/ITEM}}
 </ul>
 {{/LISTED}}
{{#EMPTY}}
  <div class="empty">
    <h2>{{HEADING}}</h2>
    <p>{{TEXT}}</p>
  </div>
 {{/EMPTY}}
{{>PAGING}}
</div>
