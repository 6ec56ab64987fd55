{{%AUTOESCAPE context="HTML"}}
{{! One thing a reporter does with a report. HEADING; LEAD (LEAD_TEXT) one each; QUOTE (QUOTE_HEAD, QUOTE_TEXT): what
    is answered, and whose words it is; ACTION; MULTIPART: with a file; HIDDEN: carried fields; ROW (FIELD_HERE);
    BUTTON; CODE, TITLE. BACK, CANCEL (BACK_HREF): to the report; NO_BACK: by a link of a mail. INSTEAD (INSTEAD_HREF,
    INSTEAD_LABEL): the other answer. FORGETFUL: the way back brings no words. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint">{{#BACK}}<a href="{{BACK_HREF}}">Laporan {{CODE}}</a>{{/BACK}}
    {{#NO_BACK}}Laporan {{CODE}}{{/NO_BACK}} · {{TITLE}}</p>
  <h1>{{HEADING}}</h1>
  {{#LEAD}}<p>{{LEAD_TEXT}}</p>{{/LEAD}}
{{#QUOTE}}
  <p class="hint">{{QUOTE_HEAD}}</p>
  <blockquote>{{QUOTE_TEXT:p}}</blockquote>
 {{/QUOTE}}
<form method="post"
  action="{{ACTION}}"{{#MULTIPART}} enctype="multipart/form-data"{{/MULTIPART}} novalidate
  {{#FORGETFUL}} autocomplete="off"{{/FORGETFUL}}>
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="nonce" value="{{NONCE}}">
  {{>HIDDEN}}
{{#ROW}}{{>FIELD_HERE}}{{/ROW}}
<div class="acts">
  <button class="btn">{{BUTTON}}</button>
  {{#INSTEAD}}<a class="btn ghost" href="{{INSTEAD_HREF}}">{{INSTEAD_LABEL}}</a>{{/INSTEAD}}{{#CANCEL}}<a class="btn
    ghost" href="{{BACK_HREF}}">Batalkan</a>{{/CANCEL}}
 </div>
 </form>
 </div>
