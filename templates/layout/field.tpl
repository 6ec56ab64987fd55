{{%AUTOESCAPE context="HTML"}}
{{! One form field: label, hint, error, control. NAME, ID, VALUE, LABEL; HINTED (HINT_ID, HINT); BAD (ERROR_ID,
    ERROR); OPTIONAL (OPTIONAL_WORD); DESCRIBED (DESCRIBED_BY); COMPLETED (AUTOCOMPLETE); MODED (INPUTMODE); LIMITED
    (LIMIT). One of ONE_LINE (TYPE; ASKED (ASKED_NAME): its address was asked about), SECRET, LONG_TEXT (ROWS,
    FOCUSED), SELECT (GROUP: GROUPED (GROUP_LABEL), OPTION: OPTION_VALUE, OPTION_LABEL, CHOSEN), FILE (ACCEPT;
    FILE_JS: its script), CHOICES (CHOICE: OPTION_VALUE,
    WORDED (OPTION_LABEL) or NAMED (NAME_PIECE: PIECE, MORE); CHOICE_ID; TYPE; PICTURED (PICTURE); CHOICE_HINTED
    (CHOICE_HINT); CHOSEN; BARRED) or TICK (CHOSEN). }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{#LABELLED}}
  <div class="field{{#BAD}} bad{{/BAD}}">
    <label for="{{ID}}">{{LABEL}}{{#OPTIONAL}} <span class="opt">{{OPTIONAL_WORD}}</span>{{/OPTIONAL}}</label>
    {{#HINTED}}<p class="hint" id="{{HINT_ID}}">{{HINT}}</p>{{/HINTED}}
    {{#BAD}}<p class="err" id="{{ERROR_ID}}">{{ERROR}}</p>{{/BAD}}
{{#ONE_LINE}}
  <input id="{{ID}}" name="{{NAME}}" type="{{TYPE}}"
    value="{{VALUE}}"{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
    {{#BAD}} aria-invalid="true"{{/BAD}}{{#COMPLETED}} autocomplete="{{AUTOCOMPLETE}}"{{/COMPLETED}}
    {{#MODED}} inputmode="{{INPUTMODE}}"{{/MODED}}{{#PLAIN_WORDS}} autocapitalize="none"
    spellcheck="false"{{/PLAIN_WORDS}}{{#LIMITED}} data-limit="{{LIMIT}}"{{/LIMITED}}>
  {{#ASKED}}<input type="hidden" name="{{ASKED_NAME}}" value="{{VALUE}}">{{/ASKED}}
 {{/ONE_LINE}}
{{#SECRET}}
  <input id="{{ID}}" name="{{NAME}}"
    type="password"{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
    {{#BAD}} aria-invalid="true"{{/BAD}}{{#COMPLETED}} autocomplete="{{AUTOCOMPLETE}}"
    {{/COMPLETED}} autocapitalize="none" spellcheck="false" data-show="{{SHOW_WORD}}">
 {{/SECRET}}
{{#LONG_TEXT}}
  <textarea id="{{ID}}" name="{{NAME}}"
    rows="{{ROWS}}"{{#FOCUSED}} autofocus{{/FOCUSED}}{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
    {{#BAD}} aria-invalid="true"{{/BAD}}{{#LIMITED}} data-limit="{{LIMIT}}"{{/LIMITED}}>
{{VALUE:p}}
 </textarea>
 {{/LONG_TEXT}}
{{#SELECT}}
  <select id="{{ID}}"
    name="{{NAME}}"{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
    {{#BAD}} aria-invalid="true"{{/BAD}}{{#COMPLETED}} autocomplete="{{AUTOCOMPLETE}}"{{/COMPLETED}}>
    {{#GROUP}}
      {{#GROUPED}}
        <optgroup label="{{GROUP_LABEL}}">
      {{/GROUPED}}
      {{#OPTION}}<option value="{{OPTION_VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{OPTION_LABEL}}</option>{{/OPTION}}
      {{#GROUPED}}
        </optgroup>
      {{/GROUPED}}
    {{/GROUP}}
  </select>
 {{/SELECT}}
{{#FILE}}
  <script src="{{FILE_JS}}" defer></script>
  <input id="{{ID}}" name="{{NAME}}" type="file" accept="{{ACCEPT}}"
    data-shrink="1600"{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
    {{#BAD}} aria-invalid="true"{{/BAD}}>
 {{/FILE}}
</div>
 {{/LABELLED}}
{{#CHOICES}}
  <fieldset class="field{{#BAD}} bad{{/BAD}}"{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}>
    <legend>{{LABEL}}{{#OPTIONAL}} <span class="opt">{{OPTIONAL_WORD}}</span>{{/OPTIONAL}}</legend>
    {{#HINTED}}<p class="hint" id="{{HINT_ID}}">{{HINT}}</p>{{/HINTED}}
    {{#BAD}}<p class="err" id="{{ERROR_ID}}">{{ERROR}}</p>{{/BAD}}
{{#CHOICE}}
  <label class="choice" for="{{CHOICE_ID}}">
    <input id="{{CHOICE_ID}}" type="{{TYPE}}" name="{{NAME}}"
      value="{{OPTION_VALUE}}"{{#CHOSEN}} checked{{/CHOSEN}}{{#BARRED}} disabled{{/BARRED}}>
    {{#PICTURED}}<img src="{{PICTURE}}" alt="" width="120" height="90">{{/PICTURED}}
    <span>{{#WORDED}}<b>{{OPTION_LABEL}}</b>{{/WORDED}}{{#NAMED}}<b
      class="name">{{#NAME_PIECE}}{{PIECE}}{{#MORE}}<wbr>{{/MORE}}{{/NAME_PIECE}}</b>{{/NAMED}}
      {{#CHOICE_HINTED}} <span class="say">{{CHOICE_HINT}}</span>{{/CHOICE_HINTED}}</span>
  </label>
 {{/CHOICE}}
</fieldset>
 {{/CHOICES}}
{{#TICK}}
  <div class="field{{#BAD}} bad{{/BAD}}">
    {{#BAD}}<p class="err" id="{{ERROR_ID}}">{{ERROR}}</p>{{/BAD}}
    <label class="choice" for="{{ID}}">
      <input id="{{ID}}" type="checkbox" name="{{NAME}}"
        value="ya"{{#CHOSEN}} checked{{/CHOSEN}}{{#DESCRIBED}} aria-describedby="{{DESCRIBED_BY}}"{{/DESCRIBED}}
        {{#BAD}} aria-invalid="true"{{/BAD}}>
      <span>{{LABEL}}</span>
    </label>
    {{#HINTED}}<p class="hint" id="{{HINT_ID}}">{{HINT}}</p>{{/HINTED}}
  </div>
 {{/TICK}}
