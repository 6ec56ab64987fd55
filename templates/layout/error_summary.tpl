{{%AUTOESCAPE context="HTML"}}
{{! What must be put right, in the order of the page. HEADING; ITEM: LINKED (ID, TEXT) leads to the field, PLAIN
    (TEXT) belongs to none. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="summary" role="alert" tabindex="-1" autofocus>
  <h2>{{HEADING}}</h2>
  <ul>
    {{#ITEM}}<li>{{#LINKED}}<a href="#{{ID}}">{{TEXT}}</a>{{/LINKED}}{{#PLAIN}}{{TEXT}}{{/PLAIN}}</li>{{/ITEM}}
  </ul>
 </div>
