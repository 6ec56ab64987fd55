{{%AUTOESCAPE context="HTML"}}
{{! Newer and older. PREVIOUS (PREVIOUS_HREF), NEXT (NEXT_HREF); POSITION: where one is, in words. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<nav class="pages" aria-label="Halaman">{{#PREVIOUS}}<a class="btn ghost" rel="prev"
  href="{{PREVIOUS_HREF}}">Sebelumnya</a>{{/PREVIOUS}}<span>{{POSITION}}</span>{{#NEXT}}<a class="btn ghost"
  rel="next" href="{{NEXT_HREF}}">Berikutnya</a>{{/NEXT}}</nav>
