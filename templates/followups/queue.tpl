{{%AUTOESCAPE context="HTML"}}
{{! A desk's list. HEADING; ENTER (HREF): enter on behalf. SEARCH (ACTION, SEARCH_FIELD). COUNT (NUMBER, WORD): the
    figures line. NOTICE (TEXT): what must not be forgotten. TABS: TAB (HREF, LABEL, NUMBER, CURRENT). LISTED: GROUP
    (GROUP_CLASS; URGENT: TEXT): emergencies, then the others; in it ROW with CLOCK (LEFT, OF: WHAT, USED, BAR_CLASS) or STILL
    (TEXT); LINKED (HREF, TITLE), SEALED (HREF, TITLE): opened by a POST, or PLAIN (TEXT); CODE, CATEGORY, PLACED
    (PLACE), SAID (TEXT), CHANNEL, TAGS. EMPTY (HEADING, TEXT; ACT: HREF, LABEL). PAGING. CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
<div class="acts head">
  <h1>{{HEADING}}</h1>
  {{#ENTER}}<a class="btn" href="{{HREF}}">Masukkan laporan</a>{{/ENTER}}
 </div>
<p class="meta">{{#COUNT}}<span><b>{{NUMBER}}</b> {{WORD}}</span>{{/COUNT}}</p>
{{#SEARCH}}
  <form class="filter" method="get" action="{{ACTION}}" role="search">
    {{>SEARCH_FIELD}}
    <div class="acts">
      <button class="btn ghost">Cari</button>
    </div>
  </form>
 {{/SEARCH}}
{{#NOTICE}}<p class="due">{{TEXT}}</p>{{/NOTICE}}
{{#TABS}}
  <nav aria-label="Saring antrean">
    <ul class="nav">
      {{#TAB}}
        <li><a href="{{HREF}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{LABEL}}
          {{#COUNTED}} ({{NUMBER}}){{/COUNTED}}</a></li>
      {{/TAB}}
    </ul>
  </nav>
 {{/TABS}}
{{#LISTED}}
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Sisa waktu</th>
          <th scope="col">Laporan</th>
          <th scope="col">Saluran</th>
          <th scope="col">Keadaan</th>
        </tr>
      </thead>
      {{#GROUP}}
        <tbody class="{{GROUP_CLASS}}">
{{#URGENT}}
  <tr>
    <th colspan="4" scope="rowgroup">{{TEXT}}</th>
  </tr>
{{/URGENT}}
 {{#ROW}}
  <tr>
    <td data-label="Sisa waktu">
      {{#CLOCK}}
        <b>{{LEFT}}</b>{{#OF}} <small>{{WHAT}}</small>{{/OF}}
        <svg class="bar {{BAR_CLASS}}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="6" rx="3"/>
          <rect width="{{USED}}" height="6" rx="3"/>
        </svg>
      {{/CLOCK}}
      {{#STILL}}<span class="hint">{{TEXT}}</span>{{/STILL}}
    </td>
<td>
  {{#LINKED}}<a href="{{HREF}}">{{TITLE}}</a>{{/LINKED}}
  {{#SEALED}}
    <form method="post" action="{{HREF}}">
      <input type="hidden" name="csrf" value="{{CSRF}}">
      <button class="link">{{TITLE}}</button>
    </form>
  {{/SEALED}}
  {{#PLAIN}}<b>{{TEXT}}</b>{{/PLAIN}}
<p class="meta"><span>{{CODE}}</span><span>{{CATEGORY}}</span>{{#PLACED}}<span>{{PLACE}}</span>{{/PLACED}}{{#SAID}}
  <span>{{TEXT}}</span>{{/SAID}}</p>
 </td>
<td data-label="Saluran">{{CHANNEL}}</td>
 <td data-label="Keadaan">
  {{>TAGS}}
 </td>
 </tr>
{{/ROW}}
 </tbody>
 {{/GROUP}}
 </table>
 </div>
 {{/LISTED}}
{{#EMPTY}}
  <div class="empty">
    <h2>{{HEADING}}</h2>
    <p>{{TEXT}}</p>
    <div class="acts">{{#ACT}}<a class="btn ghost" href="{{HREF}}">{{LABEL}}</a>{{/ACT}}</div>
  </div>
 {{/EMPTY}}
{{>PAGING}}
</div>
