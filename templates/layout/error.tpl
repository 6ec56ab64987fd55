{{%AUTOESCAPE context="HTML"}}
{{! What went wrong and what to do next. HEADING, TEXT; INCIDENT (INCIDENT_TEXT); ACT (HREF, LABEL): where to go on.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page trouble">
  <h1>{{HEADING}}</h1>
  <p>{{TEXT}}</p>
  {{#INCIDENT}}<p class="hint">{{INCIDENT_TEXT}}</p>{{/INCIDENT}}
<div class="acts after">{{#ACT}}<a class="btn ghost" href="{{HREF}}">{{LABEL}}</a>{{/ACT}}</div>
 </div>
