{{%AUTOESCAPE context="HTML"}}
{{! The history of a report, newest on top. STEP: NOW marks the latest; HEADING; BY (WHO); ISO, WHEN; TOOK
    (TOOK_TEXT): how long the answer took; WORDS (TEXT): what was said; MARKED (MARK): how it was done; PHOTO
    (PHOTO_HREF, PHOTO_ALT); DOCUMENT (DOCUMENT_HREF, DOCUMENT_NAME). DOUBT (DOUBT_HREF): the reporter may say that it
    does not answer; DOUBTED (SENTENCE; DOUBT_WORDS: TEXT): it was said. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<ol class="line">
  {{#STEP}}
    <li{{#NOW}} class="now"{{/NOW}}>
      <b>{{HEADING}}</b>{{#BY}} · {{WHO}}{{/BY}}<br><time datetime="{{ISO}}">{{WHEN}}</time>{{#TOOK}}<span
        class="hint"> · {{TOOK_TEXT}}</span>{{/TOOK}}
      {{#WORDS}}<blockquote>{{TEXT:p}}</blockquote>{{/WORDS}}
      {{#MARKED}}<p class="hint"><b>{{MARK}}</b></p>{{/MARKED}}
      {{#PHOTO}}
        <a class="photo" href="{{PHOTO_HREF}}">
          <img src="{{PHOTO_HREF}}" alt="{{PHOTO_ALT}}" loading="lazy" width="160" height="120">
        </a>
      {{/PHOTO}}
      {{#DOCUMENT}}<p><a href="{{DOCUMENT_HREF}}">{{DOCUMENT_NAME}}</a></p>{{/DOCUMENT}}
      {{#DOUBTED}}
        <p class="hint"><b>{{SENTENCE}}</b></p>
        {{#DOUBT_WORDS}}<blockquote>{{TEXT:p}}</blockquote>{{/DOUBT_WORDS}}
      {{/DOUBTED}}
      {{#DOUBT}}
        <p class="hint"><a href="{{DOUBT_HREF}}">Jawaban ini tidak menjawab<span
          class="sr">: {{HEADING}}, {{WHEN}}</span></a></p>
      {{/DOUBT}}
    </li>
  {{/STEP}}
 </ol>
