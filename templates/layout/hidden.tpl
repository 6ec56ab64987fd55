{{%AUTOESCAPE context="HTML"}}
{{! What a form carries unseen. FIELD: NAME, VALUE. A textarea, because an input would lose line breaks. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{#CARRIED}}
  <textarea name="{{NAME}}" hidden aria-hidden="true" tabindex="-1">
{{VALUE:p}}
 </textarea>
 {{/CARRIED}}
