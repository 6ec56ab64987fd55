-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The desk that entered a report puts right what it had chosen itself (docs/decisions/0073): one more event that `followups` appends.
-- The rest as 0068 has it.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_followups AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('clerk', 'triage', 'opd_officer', 'opd_head', 'inspector', 'leader')
     AND event IN ('file', 'ask', 'supply', 'cancel_ask', 'forward', 'split', 'drop_part', 'send_back', 'verify',
                   'start', 'schedule', 'progress', 'resolve', 'return_answer', 'reject', 'redirect', 'merge',
                   'unmerge', 'reopen', 'withdraw', 'add', 'reply', 'comment', 'note', 'instruct',
                   'instruct_reply', 'assign', 'reclass', 'extend', 'change_privacy', 'redact', 'hide', 'unhide',
                   'unmask', 'mark_emergency', 'correct_entry', 'new_pin', 'told')
  WITH CASCADED CHECK OPTION;
