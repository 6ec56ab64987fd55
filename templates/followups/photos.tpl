{{%AUTOESCAPE context="HTML"}}
{{! What everybody may see of a report's photos. CODE, TITLE, BACK_HREF; HEADING. MEANWHILE: what a colleague saved. BARRED (TEXT): why nothing can be
    ticked. NOTHING (TEXT): no photos. FINDINGS (FINDING: TEXT; ADVICE). FORM: LEAD, TARGET, BUTTON; PHOTO (ID, SAVED, HREF,
    THUMBNAIL, ALT, STANDING, SAID, COVERED: TEXT; FIELDS); CARRIED; CONFIRM; CSRF,
    NONCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
<p class="meta"><a href="{{BACK_HREF}}">{{TITLE}}</a><span>Kode {{CODE}}</span></p>
<h1>{{HEADING}}</h1>
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
{{#BARRED}}<p class="due">{{TEXT}}</p>{{/BARRED}}
{{#NOTHING}}
  <div class="empty">
    <p>{{TEXT}}</p>
  </div>
 {{/NOTHING}}
{{#FORM}}
  <p>{{LEAD}}</p>
<form method="post" action="{{TARGET}}" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
 <input type="hidden" name="nonce" value="{{NONCE}}">
{{>CARRIED}}
{{#PHOTO}}
  <section class="card">
    <div class="pick">
      <a href="{{HREF}}">
        <img src="{{THUMBNAIL}}" alt="{{ALT}}" width="240" height="180" loading="lazy">
      </a>
      <div>
        <p class="meta"><b>{{STANDING}}</b>{{#COVERED}}<span>{{TEXT}}</span>{{/COVERED}}</p>
        <p class="meta">{{SAID}}</p>
        <p><a class="btn small ghost" href="{{HREF}}">Tutup bagian foto</a></p>
      </div>
    </div>
<input type="hidden" name="photo_{{ID}}" value="ya">
 <input type="hidden" name="saved_{{ID}}" value="{{SAVED}}">
 {{>FIELDS}}
 </section>
 {{/PHOTO}}
{{>CONFIRM}}
<div class="acts">
  <button class="btn">{{BUTTON}}</button>
  <a class="btn ghost" href="{{BACK_HREF}}">Kembali ke laporan</a>
 </div>
</form>
 {{/FORM}}
 </div>
