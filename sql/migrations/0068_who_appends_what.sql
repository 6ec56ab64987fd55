-- Who may append which event: an account inserts through the view of its binary and through nothing else. WITH CHECK OPTION refuses
-- (1369) what is not that binary's work: a step of staff by `complaints`, a reporter's acceptance by the courier. The lists are those
-- of the table of moves (handlers/domain/life/moves.cpp); tests/integration/store/event_kinds.cpp compares each role and event, both
-- ways. `id` is in the view: without it LAST_INSERT_ID() says nothing. The views' owner may insert, and is locked (deploy/migrate).

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_complaints AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('citizen')
     AND event IN ('file', 'supply', 'accept', 'rate', 'reopen', 'object', 'withdraw', 'amend', 'add',
                   'change_privacy', 'own_data')
  WITH CASCADED CHECK OPTION;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_followups AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('clerk', 'triage', 'opd_officer', 'opd_head', 'inspector', 'leader')
     AND event IN ('file', 'ask', 'supply', 'cancel_ask', 'forward', 'split', 'drop_part', 'send_back', 'verify',
                   'start', 'schedule', 'progress', 'resolve', 'return_answer', 'reject', 'redirect', 'merge',
                   'unmerge', 'reopen', 'withdraw', 'add', 'reply', 'comment', 'note', 'instruct',
                   'instruct_reply', 'assign', 'reclass', 'extend', 'change_privacy', 'redact', 'hide', 'unhide',
                   'unmask', 'mark_emergency', 'new_pin', 'told')
  WITH CASCADED CHECK OPTION;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_courier AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('clock')
     AND event IN ('lapse', 'abandon', 'remind', 'due_soon', 'late')
  WITH CASCADED CHECK OPTION;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_event_by_retention AS
  SELECT id, complaint_id, seq, part_id, event, from_state, to_state, actor_kind, actor_id, at, nonce, body_hash, prev_hash, hash
    FROM complaint_event
   WHERE actor_kind IN ('clock', 'administrator')
     AND event IN ('erase')
  WITH CASCADED CHECK OPTION;
