{{%AUTOESCAPE context="HTML"}}
{{! The links of the header and the menu beside them. LINK (HREF, LABEL, CURRENT): one each; NAV_LABEL: word. MENU
    (MENU_WORD): MENU_LINK (HREF, LABEL) and SIGN_OUT (SIGN_OUT_HREF, SIGN_OUT_WORD), a POST because it writes. CSRF:
    its token. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<nav aria-label="{{NAV_LABEL}}">
  <ul class="nav">
    {{#LINK}}<li><a href="{{HREF}}"{{#CURRENT}} aria-current="page"{{/CURRENT}}>{{LABEL}}</a></li>{{/LINK}}
  </ul>
 </nav>
{{#MENU}}
  <details class="menu">
    <summary>{{MENU_WORD}}</summary>
    <ul>
{{#MENU_LINK}}<li><a href="{{HREF}}">{{LABEL}}</a></li>{{/MENU_LINK}}
{{#SIGN_OUT}}
  <li>
    <form method="post" action="{{SIGN_OUT_HREF}}">
      <input type="hidden" name="csrf" value="{{CSRF}}">
      <button>{{SIGN_OUT_WORD}}</button>
    </form>
  </li>
 {{/SIGN_OUT}}
</ul>
 </details>
 {{/MENU}}
