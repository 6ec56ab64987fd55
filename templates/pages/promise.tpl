{{%AUTOESCAPE context="HTML"}}
{{! The promise and how it was kept. FIGURE (WHAT, HOW_MUCH): one figure, the late ones too; READING: a sentence, how
    the two hours are counted. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<p class="hint">{{READING}}</p>
<dl class="promise">
  {{#FIGURE}}
    <div>
      <dt>{{WHAT}}</dt>
      <dd>{{HOW_MUCH}}</dd>
    </div>
  {{/FIGURE}}
 </dl>
