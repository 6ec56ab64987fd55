{{%AUTOESCAPE context="HTML"}}
{{! A state or badge: word and shape, never colour alone. TONE: "", late, done or none; WORD; one shape of CIRCLE,
    ASK, ARROW, LENS, HALF, DAY, SENT, CHECK, CROSS, TURN, JOIN, UNDO, WARN, BOLT, LOOP, LOCK. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<span class="tag {{TONE}}">
  <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    {{#CIRCLE}}<circle cx="8" cy="8" r="5.5"/>{{/CIRCLE}}
    {{#ASK}}<path d="M5 6a3 3 0 1 1 3.5 3c-.4.1-.5.4-.5.8v.6M8 13v.2"/>{{/ASK}}
    {{#ARROW}}<path d="M2 8h10M8 4l4 4-4 4"/>{{/ARROW}}
    {{#LENS}}
      <circle cx="7" cy="7" r="4.2"/>
      <path d="m10.3 10.3 3.7 3.7"/>
    {{/LENS}}
    {{#HALF}}
      <circle cx="8" cy="8" r="5.5"/>
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none"/>
    {{/HALF}}
    {{#DAY}}<path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3"/>{{/DAY}}
    {{#SENT}}
      <circle cx="8" cy="8" r="6"/>
      <path d="m5 8.2 2.2 2.2L11 6.2"/>
    {{/SENT}}
    {{#CHECK}}<path d="m2.5 8.5 3.5 3.5 7.5-8"/>{{/CHECK}}
    {{#CROSS}}<path d="m3.5 3.5 9 9M12.5 3.5l-9 9"/>{{/CROSS}}
    {{#TURN}}<path d="M3 13V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3"/>{{/TURN}}
    {{#JOIN}}<path d="M3 3l5 5v6M13 3 8 8"/>{{/JOIN}}
    {{#UNDO}}<path d="M13 13V9a3 3 0 0 0-3-3H3M6 3 3 6l3 3"/>{{/UNDO}}
    {{#WARN}}<path d="M8 2 15 14H1zM8 6.5v3.2M8 11.8v.1"/>{{/WARN}}
    {{#BOLT}}<path d="M9 1 4 9h4l-1 6 5-8H8z" fill="currentColor" stroke="none"/>{{/BOLT}}
    {{#LOOP}}<path d="M13 8a5 5 0 1 1-1.5-3.5L13 6M13 2v4H9"/>{{/LOOP}}
    {{#LOCK}}<path d="M3.5 7.5h9v6h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>{{/LOCK}}
  </svg>
  {{WORD}}
 </span>
