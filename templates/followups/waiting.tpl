{{%AUTOESCAPE context="HTML"}}
{{! What waits for a decision and is no report. HEADING, LEAD; ACT (HREF, LABEL): to begin a new one; ROW: LINKED
    (HREF, LABEL) or PLAIN (LABEL); SAID (TEXT) one each. NOTHING (TEXT). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <div class="acts head">
    <h1>{{HEADING}}</h1>
    {{#ACT}}<a class="btn" href="{{HREF}}">{{LABEL}}</a>{{/ACT}}
  </div>
<p>{{LEAD}}</p>
<ul class="list">
  {{#ROW}}
    <li>
      <h2>{{#LINKED}}<a href="{{HREF}}">{{LABEL}}</a>{{/LINKED}}{{#PLAIN}}{{LABEL}}{{/PLAIN}}</h2>
      <p class="meta">{{#SAID}}<span>{{TEXT}}</span>{{/SAID}}</p>
    </li>
  {{/ROW}}
 </ul>
{{#NOTHING}}
  <div class="empty">
    <p>{{TEXT}}</p>
  </div>
 {{/NOTHING}}
 </div>
