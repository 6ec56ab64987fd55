{{%AUTOESCAPE context="HTML"}}
{{! A report as one desk may see it. TAGS; CODE; TITLE; STANDING (TEXT): the promise; LATE. META (TEXT). STORY or
    GONE; COVERED (TEXT): what was taken out of it. ANSWER (LABEL, TEXT). PUBLIC_VERSION (VERSION: for whom, TITLE, TEXT; HREF).
    MERGED_HERE (MERGED_COUNT): SIBLING (CODE, TITLE, WHEN, TEXT): who else told of it. FILE (HREF, NAME_PIECE: PIECE, MORE; NOTE;
    PICTURED: THUMBNAIL), PHOTOS (HREF, LABEL); HISTORY. Aside: ACTIONS: ACT (HREF, LABEL, CLASS), WORDS: WORDS_ACT
    (HREF, LABEL), RARE: RARE_ACT (HREF, LABEL), NO_ACTION (TEXT); PERSON: OPENED (LABEL, TEXT), MASKED (TEXT), ACT
    (HREF, LABEL); FACT (LABEL, TEXT); PART (OPD, TAGS, TASK, DUE). BACK (HREF, LABEL). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
<p class="meta"><a href="{{BACK_HREF}}">{{BACK_LABEL}}</a></p>
<p class="meta">
  {{>TAGS}}
  <span>Kode {{CODE}}</span>
 </p>
<h1>{{TITLE}}</h1>
<p class="meta">{{#META}}<span>{{TEXT}}</span>{{/META}}</p>
{{#STANDING}}<p class="due{{#LATE}} late{{/LATE}}">{{TEXT}}</p>{{/STANDING}}
<div class="split work">
  <div>
<section aria-labelledby="isi-laporan">
  <h2 id="isi-laporan">Isi laporan</h2>
  {{#STORY}}<p class="words">{{TEXT:p}}</p>{{/STORY}}
  {{#GONE}}<p class="hint">{{TEXT}}</p>{{/GONE}}
  {{#COVERED}}<p class="hint">{{TEXT}}</p>{{/COVERED}}
{{#ANSWERS}}
  <dl class="facts">
    {{#ANSWER}}
      <dt>{{LABEL}}</dt>
      <dd>{{TEXT}}</dd>
    {{/ANSWER}}
  </dl>
 {{/ANSWERS}}
 </section>
{{#PUBLIC_VERSION}}
  <details class="more">
    <summary>{{VERSION}}</summary>
    <div>
      <h3>{{TITLE}}</h3>
      <p class="words">{{TEXT:p}}</p>
      {{#SHOWN}}<p><a href="{{HREF}}">Lihat seperti yang dibaca umum</a></p>{{/SHOWN}}
    </div>
  </details>
 {{/PUBLIC_VERSION}}
{{#MERGED_HERE}}
  <section aria-labelledby="laporan-sama">
    <h2 id="laporan-sama">Laporan lain tentang hal yang sama</h2>
    <p>{{MERGED_COUNT}}</p>
    {{#SIBLING}}
      <details class="more">
        <summary>{{TITLE}}</summary>
        <div>
          <p class="meta"><span>Kode {{CODE}}</span><span>{{WHEN}}</span></p>
          <p class="words">{{TEXT:p}}</p>
        </div>
      </details>
    {{/SIBLING}}
  </section>
 {{/MERGED_HERE}}
{{#FILES}}
  <section aria-labelledby="lampiran">
    <h2 id="lampiran">Lampiran</h2>
    <ul class="thumbs">
      {{#FILE}}
        <li>
          <a href="{{HREF}}">
            {{#PICTURED}}<img src="{{THUMBNAIL}}" alt="" width="160" height="120" loading="lazy">{{/PICTURED}}
            {{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>{{/MORE}}{{/NAME_PIECE}}
          </a>
          <br><span class="hint">{{NOTE}}</span>
        </li>
      {{/FILE}}
    </ul>
    {{#PHOTOS}}<p><a class="btn small ghost" href="{{HREF}}">{{LABEL}}</a></p>{{/PHOTOS}}
  </section>
 {{/FILES}}
<section class="past" aria-labelledby="riwayat">
  <h2 id="riwayat">Riwayat</h2>
  {{>HISTORY}}
 </section>
</div>
 <aside>
{{#ACTIONS}}
  <section class="card deeds" aria-labelledby="tindakan">
    <h2 id="tindakan">Yang dapat dilakukan</h2>
    <div class="acts">{{#ACT}}<a class="btn small {{CLASS}}" href="{{HREF}}">{{LABEL}}</a>{{/ACT}}</div>
    {{#WORDS}}
      <h3>Tulis</h3>
      <ul class="plain">
        {{#WORDS_ACT}}<li><a href="{{HREF}}">{{LABEL}}</a></li>{{/WORDS_ACT}}
      </ul>
    {{/WORDS}}
    {{#RARE}}
      <details class="more">
        <summary>Tindakan lain</summary>
        <ul>
          {{#RARE_ACT}}<li><a href="{{HREF}}">{{LABEL}}</a></li>{{/RARE_ACT}}
        </ul>
      </details>
    {{/RARE}}
    {{#NO_ACTION}}<p class="hint">{{TEXT}}</p>{{/NO_ACTION}}
  </section>
 {{/ACTIONS}}
{{#PERSON}}
  <section class="card" aria-labelledby="pelapor">
    <h2 id="pelapor">Pelapor</h2>
    {{#OPENED}}
      <dl class="facts">
        {{#FACT}}
          <dt>{{LABEL}}</dt>
          <dd>{{TEXT}}</dd>
        {{/FACT}}
      </dl>
    {{/OPENED}}
    {{#MASKED}}<p>{{TEXT}}</p>{{/MASKED}}
    {{#ACT}}<p><a class="btn small ghost" href="{{HREF}}">{{LABEL}}</a></p>{{/ACT}}
  </section>
 {{/PERSON}}
{{#PARTS}}
  <section class="card" aria-labelledby="bagian">
    <h2 id="bagian">OPD yang menangani</h2>
    {{#PART}}
      <h3>{{OPD}}</h3>
      <p class="meta">
        {{>TAGS}}
        {{#TIMED}}<span>{{TEXT}}</span>{{/TIMED}}
      </p>
      {{#TASK}}<p class="words">{{TEXT:p}}</p>{{/TASK}}
    {{/PART}}
  </section>
 {{/PARTS}}
<section class="card" aria-labelledby="keterangan">
  <h2 id="keterangan">Keterangan</h2>
  <dl class="facts">
    {{#FACT}}
      <dt>{{LABEL}}</dt>
      <dd>{{TEXT}}</dd>
    {{/FACT}}
  </dl>
 </section>
</aside>
 </div>
 </div>
