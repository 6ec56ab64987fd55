{{%AUTOESCAPE context="HTML"}}
{{! One public report; the same bytes for everybody. TAGS: state and badges; CODE, TITLE, CATEGORY, REPORTED: when and
    how it came; PLACED (PLACE_NAME). SAME (SAME_TEXT): how many told of it. BODY: the public text. NEXT_STEP
    (SENTENCE, LATE: LATE_TEXT): what is next and by when. MERGED (MERGED_HREF, MERGED_CODE): where it goes on. PARTS:
    more than one OPD (PART: OPD_NAME, PART_TAG, PART_DUE). PHOTOS (PHOTO: PHOTO_HREF, PHOTO_ALT). PAIR: before and
    after. TIMELINE. FOLLOW_HREF, SUPPORT_HREF: pages that write; OPEN: shown while it may be followed. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <p class="meta">
    {{>TAGS}}
    <span>Kode {{CODE}}</span>
  </p>
  <h1>{{TITLE}}</h1>
<p class="meta"><span>{{CATEGORY}}</span>{{#PLACED}}<span>{{PLACE_NAME}}</span>{{/PLACED}}<span>{{REPORTED}}</span>
  {{#SAME}}<span>{{SAME_TEXT}}</span>{{/SAME}}</p>
<p class="words">{{BODY:p}}</p>
{{#PHOTOS}}
  <ul class="thumbs">
    {{#PHOTO}}
      <li>
        <a href="{{PHOTO_HREF}}">
          <img src="{{PHOTO_HREF}}" alt="{{PHOTO_ALT}}" loading="lazy" width="160" height="120">
        </a>
      </li>
    {{/PHOTO}}
  </ul>
 {{/PHOTOS}}
{{>PAIR}}
{{#NEXT_STEP}}
  <p class="due{{#LATE}} late{{/LATE}}"><b>{{SENTENCE}}</b>{{#LATE}}<br>{{LATE_TEXT}}{{/LATE}}</p>
 {{/NEXT_STEP}}
{{#MERGED}}<p>Kabar selanjutnya ada pada laporan <a href="{{MERGED_HREF}}">{{MERGED_CODE}}</a>.</p>{{/MERGED}}
{{#PARTS}}
  <h2>Ditangani beberapa OPD</h2>
  <ul class="list">
    {{#PART}}
      <li>
        <h3>{{OPD_NAME}}</h3>
        <p class="meta">
          {{>PART_TAG}}
          <span>{{PART_DUE}}</span>
        </p>
      </li>
    {{/PART}}
  </ul>
 {{/PARTS}}
<h2>Riwayat</h2>
 {{>TIMELINE}}
<div class="acts after">{{#OPEN}}<a class="btn ghost" href="{{FOLLOW_HREF}}">Ikuti laporan ini</a><a class="btn ghost"
  href="{{SUPPORT_HREF}}">Saya mengalami hal yang sama</a>{{/OPEN}}<a href="/aduan">Laporan warga lainnya</a></div>
 </div>
