{{%AUTOESCAPE context="HTML"}}
{{! Two photos that show what was mended. HEADING; SIDE (PHOTO_HREF, PHOTO_ALT, LABEL, ISO, WHEN, SAID: TEXT), twice.
    }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<h2>{{HEADING}}</h2>
 <div class="pair">
  {{#SIDE}}
    <figure>
      <a href="{{PHOTO_HREF}}">
        <img src="{{PHOTO_HREF}}" alt="{{PHOTO_ALT}}" width="640" height="480" loading="lazy">
      </a>
      <figcaption><b>{{LABEL}}</b> <time datetime="{{ISO}}">{{WHEN}}</time>{{#SAID}}<br>{{TEXT}}{{/SAID}}</figcaption>
    </figure>
  {{/SIDE}}
 </div>
