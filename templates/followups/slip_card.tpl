{{%AUTOESCAPE context="HTML"}}
{{! What is printed. SERVICE, REGENCY: who gives it. CODE; PIN_SHOWN (PIN) or PIN_GONE (TEXT); KNOWN (TITLE, WHEN; UNANSWERED
    or UNDECIDED: DUE): unless it went past this desk; TRACK: the address to look it up; PUBLICATION: what everybody may read of it.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="card">
  <p class="meta"><span>{{SERVICE}}</span><span>{{REGENCY}}</span></p>
  <dl class="facts">
<dt>Kode lacak</dt>
 <dd class="code">{{CODE}}</dd>
{{#PIN_SHOWN}}
  <dt>PIN</dt>
  <dd class="code">{{PIN}}</dd>
 {{/PIN_SHOWN}}
{{#KNOWN}}
  <dt>Laporan</dt>
  <dd>{{TITLE}}</dd>
<dt>Diterima</dt>
 <dd>{{WHEN}}</dd>
{{#UNANSWERED}}
  <dt>Ditanggapi paling lambat</dt>
  <dd>{{DUE}}</dd>
 {{/UNANSWERED}}
{{#UNDECIDED}}
  <dt>Langkah berikutnya ditentukan paling lambat</dt>
  <dd>{{DUE}}</dd>
 {{/UNDECIDED}}
 {{/KNOWN}}
<dt>Lacak di</dt>
 <dd>{{TRACK}}</dd>
</dl>
{{#PIN_GONE}}<p class="hint">{{TEXT}}</p>{{/PIN_GONE}}
<p>{{PUBLICATION}} Dengan mengirim laporan Anda menyatakan isinya jujur.</p>
<p><b>Layanan ini gratis.</b> Laporkan bila ada yang meminta bayaran. Simpan kode dan PIN; petugas tidak pernah
  menanyakan PIN Anda.</p>
 </div>
