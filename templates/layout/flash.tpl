{{%AUTOESCAPE context="HTML"}}
{{! Said once after an act. TEXT: the sentence. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<p class="flash" role="status">
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m2.5 8.5 3.5 3.5 7.5-8" fill="none" stroke="currentColor" stroke-width="2.2"/>
  </svg>
  {{TEXT}}
 </p>
