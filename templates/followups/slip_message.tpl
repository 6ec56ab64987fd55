{{%AUTOESCAPE context="HTML"}}
{{! The ready message to the person: TEXT; SECRET (HINT): why it says so little; WA (WA_HREF): to send it. A script
    adds the button that copies. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="unprinted">
  <h2>Pesan untuk pelapor</h2>
{{#SECRET}}<p class="hint">{{HINT}}</p>{{/SECRET}}
<blockquote data-copy="Salin pesan" data-copied="Tersalin">{{TEXT:p}}</blockquote>
<div class="acts after">{{#WA}}<a class="btn ghost small" href="{{WA_HREF}}" target="_blank" rel="noreferrer">Kirim
  lewat WhatsApp</a>{{/WA}}</div>
 </div>
