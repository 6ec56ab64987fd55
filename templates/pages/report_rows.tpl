{{%AUTOESCAPE context="HTML"}}
{{! Reports in a list. ROW: HREF, TITLE; TAGS: its state and badges; CATEGORY; PLACED (PLACE_NAME); ISO, WHEN. }}
<ul class="list">{{#ROW}}<li><h3><a href="{{HREF}}">{{TITLE}}</a></h3><p class="meta">{{>TAGS}}<span>{{CATEGORY}}</span>{{#PLACED}}<span>{{PLACE_NAME}}</span>{{/PLACED}}<time datetime="{{ISO}}">{{WHEN}}</time></p></li>{{/ROW}}</ul>
