{{%AUTOESCAPE context="HTML"}}
{{! Nothing typed is lost: the form that could not be accepted, carried on. HEADING, TEXT. TARGET: where it is sent;
    CSRF. SIGN_IN (EMAIL_FIELD, PASSWORD_FIELD, GO_ON): first sign in, the rest travels along. AGAIN: send the same
    once more. KEPT (KEPT_NAME, KEPT_TEXT): what is kept, to read. HIDDEN: the carried fields. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>{{HEADING}}</h1>
  <p>{{TEXT}}</p>
<form method="post" action="{{TARGET}}" novalidate>
  <input type="hidden" name="csrf" value="{{CSRF}}">
  {{>HIDDEN}}
{{#SIGN_IN}}
  <input type="hidden" name="next" value="{{GO_ON}}">
  {{>EMAIL_FIELD}}
  {{>PASSWORD_FIELD}}
  <div class="acts">
    <button class="btn">Masuk dan lanjutkan</button>
  </div>
 {{/SIGN_IN}}
{{#AGAIN}}
  <div class="acts">
    <button class="btn">Kirim lagi</button>
  </div>
 {{/AGAIN}}
</form>
{{#KEPT_ANY}}
  <details class="kept">
    <summary>Lihat yang sudah Anda tulis</summary>
    {{#KEPT}}<p class="words">{{KEPT_TEXT:p}}</p>{{/KEPT}}
  </details>
 {{/KEPT_ANY}}
 </div>
