{{%AUTOESCAPE context="HTML"}}
{{! A link of a change of e-mail that does nothing any more. HEADING, SENTENCE. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>{{HEADING}}</h1>
<p>{{SENTENCE}}</p>
<div class="acts"><a class="btn" href="/akun/profil">Buka profil</a></div>
 </div>
