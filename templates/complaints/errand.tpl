{{%AUTOESCAPE context="HTML"}}
{{! A small page with at most one form: track, follow, support, unsubscribe. HEADING; SAY (SAY_TEXT) one each; SUBJECT
    (SUBJECT_HREF, SUBJECT_TITLE): the public report. FORM (ACTION, BUTTON; HIDDEN: carried fields; ROW: FIELD_HERE);
    ON (HREF, LABEL): ways on. EXIT: Keluar cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <h1>{{HEADING}}</h1>
  {{#SUBJECT}}<p><a href="{{SUBJECT_HREF}}">{{SUBJECT_TITLE}}</a></p>{{/SUBJECT}}
  {{#SAY}}<p>{{SAY_TEXT}}</p>{{/SAY}}
{{#FORM}}
  <form method="post" action="{{ACTION}}" novalidate>
    <input type="hidden" name="csrf" value="{{CSRF}}">
    {{>HIDDEN}}
    {{#ROW}}{{>FIELD_HERE}}{{/ROW}}
    <div class="acts">
      <button class="btn">{{BUTTON}}</button>
    </div>
  </form>
 {{/FORM}}
<div class="acts after">{{#ON}}<a class="btn ghost" href="{{HREF}}">{{LABEL}}</a>{{/ON}}</div>
 </div>
