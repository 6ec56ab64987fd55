{{%AUTOESCAPE context="HTML"}}
{{! Reports in a list. ROW: HREF, TITLE; TAGS: its state and badges; CATEGORY; PLACED (PLACE_NAME); SAME (SAME_TEXT):
    how many told of it; ISO, WHEN. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<ul class="list">
  {{#ROW}}
    <li>
      <h3><a href="{{HREF}}">{{TITLE}}</a></h3>
      <p class="meta">
        {{>TAGS}}
        <span>{{CATEGORY}}</span>{{#PLACED}}<span>{{PLACE_NAME}}</span>{{/PLACED}}{{#SAME}}<span>
          {{SAME_TEXT}}</span>{{/SAME}}<time datetime="{{ISO}}">{{WHEN}}</time>
      </p>
    </li>
  {{/ROW}}
 </ul>
