-- The words of a forward are the report's public text, which stands in the report itself. In the history they
-- would outlive a redaction.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_event AS
  SELECT e.id, e.complaint_id, e.seq, e.part_id, o.short_name AS opd_short_name, o.name AS opd_name, e.event,
         e.from_state, e.to_state, e.actor_kind, e.at,
         CASE WHEN e.event = 'forward' THEN NULL ELSE b.public_text END AS public_text, b.event_id AS body_id
    FROM complaint_event e
    JOIN complaint c ON c.id = e.complaint_id
    LEFT JOIN event_body b ON b.event_id = e.id
    LEFT JOIN part p ON p.id = e.part_id
    LEFT JOIN opd o ON o.id = p.opd_id
   WHERE c.is_public = 1
     AND e.event IN ('file', 'ask', 'supply', 'forward', 'split', 'send_back', 'verify', 'start', 'schedule',
                     'progress', 'resolve', 'return_answer', 'reject', 'redirect', 'merge', 'unmerge', 'accept',
                     'reopen', 'object', 'lapse', 'abandon', 'withdraw', 'comment', 'extend', 'late', 'erase');
