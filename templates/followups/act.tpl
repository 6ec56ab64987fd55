{{%AUTOESCAPE context="HTML"}}
{{! One act on a report. CODE, TITLE, BACK_HREF; HEADING, LEAD; NOTE (TEXT). MEANWHILE: what a colleague
    saved. ORIGINAL (TITLE, TEXT): what the reporter wrote, to
    work from. FINDINGS (FINDING: TEXT; ADVICE): what must not go out. TOLD (TEXT): what he was told. APPEAL (TEXT):
    what he answered to that. INSTEAD (TARGET, LABEL): another act with what is typed. TARGET; MULTIPART; CARRIED; FIELDS; BUTTON; CSRF, NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
<p class="meta"><a href="{{BACK_HREF}}">{{TITLE}}</a><span>Kode {{CODE}}</span></p>
<h1>{{HEADING}}</h1>
<p>{{LEAD}}</p>
{{#NOTE}}<p class="due">{{TEXT}}</p>{{/NOTE}}
{{>MEANWHILE}}
{{#FINDINGS}}
  <div class="danger" role="alert">
    <b>Masih ada yang dapat membuka identitas orang:</b>
    <ul>
      {{#FINDING}}<li>{{TEXT}}</li>{{/FINDING}}
    </ul>
    <p>{{ADVICE}}</p>
  </div>
 {{/FINDINGS}}
{{#ORIGINAL}}
  <section class="card">
    <p class="hint">Yang ditulis pelapor</p>
    <p><b>{{TITLE}}</b></p>
    <p class="words">{{TEXT:p}}</p>
  </section>
 {{/ORIGINAL}}
{{#TOLD}}
  <section class="card">
    <p class="hint">Yang disampaikan kepadanya</p>
    <p class="words">{{TEXT:p}}</p>
  </section>
 {{/TOLD}}
{{#APPEAL}}
  <section class="card">
    <p class="hint">Bandingnya</p>
    <p class="words">{{TEXT:p}}</p>
  </section>
 {{/APPEAL}}
<form method="post" action="{{TARGET}}"{{#MULTIPART}} enctype="multipart/form-data"{{/MULTIPART}} novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="nonce" value="{{NONCE}}">
{{>CARRIED}}
 {{>FIELDS}}
<div class="acts">
  <button class="btn">{{BUTTON}}</button>
  {{#INSTEAD}}<button class="btn ghost" formaction="{{TARGET}}">{{LABEL}}</button>{{/INSTEAD}}
  <a class="btn ghost" href="{{BACK_HREF}}">Batal</a>
 </div>
</form>
 </div>
