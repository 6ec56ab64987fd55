-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The promises of the reports that stand, from the columns that kept their dates. A step whose time has passed counts as rung and is told
-- to nobody: an upgrade sends nothing. `reckoned` 0 lets the courier find them and set their next ring at its first round.
-- Each statement leaves alone what it has made before.

INSERT INTO promise (complaint_id, kind, set_by_event, starts_at, due_at, first_due_at, kept_at, void_at)
SELECT d.id, 'answer', d.event_id, d.received_at, d.due_at, d.due_at, d.responded_at, IF(d.responded_at IS NULL, d.closed_at, NULL)
  FROM (SELECT c.id, e.id AS event_id, c.received_at, c.responded_at, c.closed_at,
               IF((SELECT s.value FROM setting s WHERE s.name = 'response.clock') = 'service_hours',
                  c.response_due_service_at, c.response_due_at) AS due_at
          FROM complaint c JOIN complaint_event e ON e.complaint_id = c.id AND e.seq = 1) d
 WHERE NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = d.id AND o.kind = 'answer');

INSERT INTO promise (complaint_id, kind, set_by_event, starts_at, due_at, first_due_at)
SELECT c.id, 'decision', e.id, e.at, c.next_step_due_at, c.next_step_due_at
  FROM complaint c
  JOIN complaint_event e ON e.id = (
       SELECT MAX(b.id) FROM complaint_event b
        WHERE b.complaint_id = c.id
          AND (b.event IN ('supply', 'cancel_ask', 'send_back', 'drop_part', 'object', 'unmerge', 'reopen', 'abandon') OR b.seq = 1))
 WHERE c.state = 'received' AND c.responded_at IS NOT NULL AND c.next_step_due_at IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = c.id AND o.kind = 'decision');

INSERT INTO promise (complaint_id, part_id, kind, set_by_event, starts_at, due_at, first_due_at, paused_at, kept_at, void_at)
SELECT p.complaint_id, p.id, 'verify', e.id, p.forwarded_at, p.verify_due_at, p.verify_due_at,
       IF(c.closed_at IS NULL AND p.state = 'needs_data' AND p.asked_from = 'forwarded', p.asked_at, NULL),
       p.verified_at,
       IF(p.verified_at IS NULL AND (c.closed_at IS NOT NULL OR p.state IN ('returned', 'dropped')), COALESCE(c.closed_at, p.updated_at), NULL)
  FROM part p
  JOIN complaint c ON c.id = p.complaint_id
  JOIN complaint_event e ON e.complaint_id = c.id AND e.seq = 1
 WHERE NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = c.id AND o.part_id = p.id AND o.kind = 'verify');

INSERT INTO promise (complaint_id, part_id, kind, set_by_event, starts_at, due_at, first_due_at, paused_at, kept_at, void_at)
SELECT p.complaint_id, p.id, 'finish', e.id, p.forwarded_at, p.finish_due_at, LEAST(p.original_finish_due_at, p.finish_due_at),
       IF(c.closed_at IS NULL AND p.state = 'needs_data', p.asked_at, NULL),
       IF(p.state = 'resolved', COALESCE(p.resolved_at, p.updated_at), NULL),
       IF(p.state <> 'resolved' AND (c.closed_at IS NOT NULL OR p.state IN ('returned', 'dropped')), COALESCE(c.closed_at, p.updated_at), NULL)
  FROM part p
  JOIN complaint c ON c.id = p.complaint_id
  JOIN complaint_event e ON e.complaint_id = c.id AND e.seq = 1
 WHERE NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = c.id AND o.part_id = p.id AND o.kind = 'finish');

INSERT INTO promise (complaint_id, part_id, kind, set_by_event, starts_at, due_at, first_due_at, paused_at)
SELECT p.complaint_id, p.id, 'plan', e.id, LEAST(e.at, TIMESTAMP(p.scheduled_for, '16:59:59')), TIMESTAMP(p.scheduled_for, '16:59:59'),
       TIMESTAMP(p.scheduled_for, '16:59:59'), IF(p.state = 'needs_data', p.asked_at, NULL)
  FROM part p
  JOIN complaint c ON c.id = p.complaint_id
  JOIN complaint_event e ON e.id = (
       SELECT MAX(b.id) FROM complaint_event b
        WHERE b.complaint_id = c.id AND (b.seq = 1 OR (b.part_id = p.id AND b.event = 'schedule')))
 WHERE c.closed_at IS NULL AND p.scheduled_for IS NOT NULL
   AND (p.state = 'scheduled' OR (p.state = 'needs_data' AND p.asked_from = 'scheduled'))
   AND NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = c.id AND o.part_id = p.id AND o.kind = 'plan');

-- Two working days; where a setting says more, the courier moves it later.
INSERT INTO promise (complaint_id, part_id, kind, set_by_event, starts_at, due_at, first_due_at)
SELECT f.complaint_id, f.part_id, 'instruction', f.event_id, f.at, f.due_at, f.due_at
  FROM (SELECT w.complaint_id, w.part_id, e.id AS event_id, e.at,
               TIMESTAMP((SELECT DATE(e.at + INTERVAL 7 HOUR) + INTERVAL n.n DAY
                            FROM (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
                                  UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10
                                  UNION ALL SELECT 11 UNION ALL SELECT 12 UNION ALL SELECT 13 UNION ALL SELECT 14) n
                           WHERE WEEKDAY(DATE(e.at + INTERVAL 7 HOUR) + INTERVAL n.n DAY) < 5
                             AND NOT EXISTS (SELECT 1 FROM holiday h WHERE h.day = DATE(e.at + INTERVAL 7 HOUR) + INTERVAL n.n DAY)
                           ORDER BY n.n LIMIT 1 OFFSET 1), '16:59:59') AS due_at
          FROM (SELECT c.id AS complaint_id, NULL AS part_id FROM complaint c WHERE c.open_instruction = 1 AND c.closed_at IS NULL
                UNION ALL
                SELECT p.complaint_id, p.id FROM part p JOIN complaint c ON c.id = p.complaint_id
                 WHERE p.open_instruction = 1 AND c.closed_at IS NULL AND p.state NOT IN ('returned', 'dropped')) w
          JOIN complaint_event e ON e.id = (
               SELECT MAX(b.id) FROM complaint_event b
                WHERE b.complaint_id = w.complaint_id AND b.event = 'instruct' AND b.part_id <=> w.part_id)) f
 WHERE f.due_at IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = f.complaint_id AND o.part_id <=> f.part_id AND o.kind = 'instruction');

-- Sixty calendar days from when it was complete: what the desk asked for before anybody worked on it has come, or nothing was asked.
INSERT INTO promise (complaint_id, kind, set_by_event, starts_at, due_at, first_due_at, kept_at, void_at)
SELECT f.id, 'sixty', f.event_id, f.received_at, f.due_at, f.first_due_at,
       IF(f.state IN ('withdrawn') OR f.outcome = 'abandoned', NULL, IF(f.state = 'resolved', f.resolved_at, f.closed_at)),
       IF(f.state IN ('withdrawn') OR f.outcome = 'abandoned', f.closed_at, NULL)
  FROM (SELECT c.id, e.id AS event_id, c.received_at, c.state, COALESCE(c.outcome, '') AS outcome, c.closed_at, c.resolved_at,
               TIMESTAMP(DATE(c.received_at + INTERVAL 7 HOUR) + INTERVAL 60 DAY, '16:59:59') AS first_due_at,
               TIMESTAMP(DATE(GREATEST(c.received_at, COALESCE(
                   (SELECT MAX(b.at) FROM complaint_event b
                     WHERE b.complaint_id = c.id AND b.event = 'supply' AND b.part_id IS NULL
                       AND (c.published_at IS NULL OR b.at < c.published_at)), c.received_at)) + INTERVAL 7 HOUR)
                 + INTERVAL 60 DAY, '16:59:59') AS due_at
          FROM complaint c JOIN complaint_event e ON e.complaint_id = c.id AND e.seq = 1) f
 WHERE NOT EXISTS (SELECT 1 FROM promise o WHERE o.complaint_id = f.id AND o.kind = 'sixty');

-- What has come of each ladder (settings `remind.percent`; 45, 55 and 60 days) counts as rung.
INSERT INTO ring (promise_id, step, at)
SELECT p.id, k.step, UTC_TIMESTAMP(3)
  FROM (SELECT CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(s.value, ',', n.n), ',', -1) AS INTEGER) AS step
          FROM (SELECT COALESCE((SELECT value FROM setting WHERE name = 'remind.percent'), '50,80,100,200') AS value) s
          JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) n) k
  JOIN promise p ON p.kind <> 'sixty' AND p.reckoned IS NULL
 WHERE p.starts_at + INTERVAL (TIMESTAMPDIFF(MICROSECOND, p.starts_at, p.due_at) * k.step DIV 100) MICROSECOND <= UTC_TIMESTAMP(3)
   AND NOT EXISTS (SELECT 1 FROM ring r WHERE r.promise_id = p.id AND r.step = k.step);

INSERT INTO ring (promise_id, step, at)
SELECT p.id, k.step, UTC_TIMESTAMP(3)
  FROM (SELECT 45 AS step UNION ALL SELECT 55 UNION ALL SELECT 60) k
  JOIN promise p ON p.kind = 'sixty' AND p.reckoned IS NULL
 WHERE p.due_at - INTERVAL (60 - k.step) DAY <= UTC_TIMESTAMP(3)
   AND NOT EXISTS (SELECT 1 FROM ring r WHERE r.promise_id = p.id AND r.step = k.step);

UPDATE promise SET reckoned = 0 WHERE reckoned IS NULL AND kept_at IS NULL AND void_at IS NULL;

UPDATE complaint c SET next_due_at = (
  SELECT MIN(p.due_at) FROM promise p
   WHERE p.complaint_id = c.id AND p.kept_at IS NULL AND p.void_at IS NULL AND p.paused_at IS NULL);

UPDATE part t SET next_due_at = (
  SELECT MIN(p.due_at) FROM promise p
   WHERE p.complaint_id = t.complaint_id AND p.part_id = t.id AND p.kept_at IS NULL AND p.void_at IS NULL AND p.paused_at IS NULL);
