-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The figures of 0090 for what happened before them, from the events alone. It may run again: each sum is set, not added.
INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, by_ask, by_forward, by_redirect, by_merge, by_reject)
SELECT DATE(c.responded_at + INTERVAL 7 HOUR), 0, c.category_id,
       IF(c.accused_kind IS NULL AND c.desk = 'triage' AND c.unseen_by_triage = 0, COALESCE(c.kecamatan_code, ''), '') AS place,
       c.channel, SUM(e.event = 'ask'), SUM(e.event = 'forward'), SUM(e.event = 'redirect'), SUM(e.event = 'merge'),
       SUM(e.event = 'reject')
  FROM complaint c
  JOIN complaint_event e ON e.complaint_id = c.id AND e.at = c.responded_at
   AND e.event IN ('ask', 'forward', 'redirect', 'merge', 'reject')
 GROUP BY DATE(c.responded_at + INTERVAL 7 HOUR), c.category_id, place, c.channel
ON DUPLICATE KEY UPDATE by_ask = VALUES(by_ask), by_forward = VALUES(by_forward), by_redirect = VALUES(by_redirect),
                        by_merge = VALUES(by_merge), by_reject = VALUES(by_reject);

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, shown_returned, shown_given_up_late)
SELECT DATE(e.at + INTERVAL 7 HOUR), p.opd_id, c.category_id, COALESCE(c.kecamatan_code, '') AS place, c.channel,
       SUM(e.event = 'send_back'), SUM(e.at > p.finish_due_at)
  FROM complaint_event e
  JOIN part p ON p.id = e.part_id
  JOIN complaint c ON c.id = e.complaint_id
 WHERE e.event IN ('send_back', 'drop_part') AND c.hidden_from_public = 0 AND c.hidden = 0 AND c.accused_kind IS NULL
   AND c.desk = 'triage' AND c.unseen_by_triage = 0
 GROUP BY DATE(e.at + INTERVAL 7 HOUR), p.opd_id, c.category_id, place, c.channel
ON DUPLICATE KEY UPDATE shown_returned = VALUES(shown_returned), shown_given_up_late = VALUES(shown_given_up_late);
