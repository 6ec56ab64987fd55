{{%AUTOESCAPE context="HTML"}}
{{! What was begun in this browser and waits, without its title: WAITING_HEAD; WAITS (TITLED (DRAFT_TITLE): only after
    a press; BEGUN; GO_HREF; DENIED (DENY_HREF): it is not the account's own) one each; UNTITLED (TITLES_HREF);
    OFFERED: how long. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<section class="card" aria-labelledby="menunggu">
  <h2 id="menunggu">{{WAITING_HEAD}}</h2>
  <ul class="list">
    {{#WAITS}}
      <li>
        <p>{{#TITLED}}<b>{{DRAFT_TITLE}}</b><br>{{/TITLED}}{{BEGUN}}</p>
        <div class="acts">
          <a class="btn ghost" href="{{GO_HREF}}">Lanjutkan<span class="sr"> · {{BEGUN}}</span></a>
          {{#DENIED}}<a href="{{DENY_HREF}}">Bukan saya, hapus<span class="sr"> · {{BEGUN}}</span></a>{{/DENIED}}
        </div>
      </li>
    {{/WAITS}}
  </ul>
  {{#UNTITLED}}<p><a href="{{TITLES_HREF}}">Lihat judulnya</a></p>{{/UNTITLED}}
  <p class="hint">{{OFFERED}}</p>
 </section>
