{{%AUTOESCAPE context="HTML"}}
{{! Categories that fit what was typed, a piece of step 1 that is also loaded while one types. PROPOSAL_FIELD: absent
    when nothing fits. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="proposals">
  {{>PROPOSAL_FIELD}}
 </div>
