{{%AUTOESCAPE context="HTML"}}
{{! What a form carries unseen. FIELD: NAME, VALUE. A textarea, because an input would lose line breaks. }}
{{#CARRIED}}
  <textarea name="{{NAME}}" hidden aria-hidden="true" tabindex="-1">
{{VALUE:p}}
 </textarea>
 {{/CARRIED}}
