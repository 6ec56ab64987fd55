-- More figures, kept from events like the others (0014).
--   answered_clock, answered_service   first answers within the promise, in each reading; both kept
--   missed_clock, missed_service       left open without any answer, after the promise was over
--   answer_15m … answer_more           first answers by how long they took, from received_at
--   on_behalf, entered_late            entered for somebody else; of these later than the promise
--   entry_15m … entry_more             the same by recorded_at − received_at
--   opened, closed                     open now = all opened − all closed; so with the next pairs:
--   answer_late_…, work_late_…         late, as the clock marked it: no answer yet, or not finished
--   verdict_…                          resolved, the citizen may still speak
--   accepted_reopened, lapsed_reopened of accepted and lapsed: reopened afterwards
--   shown_…                            of the body's figures: what everybody could read that day
-- (ADD COLUMN IF NOT EXISTS is MariaDB's: on MySQL 8 these lines are run without it, once.)
-- complaint.late_as says as what a report is counted late now, so that what comes in also goes out.

ALTER TABLE complaint
  ADD COLUMN IF NOT EXISTS late_as VARCHAR(10) CHARACTER SET ascii NULL AFTER late_told_at;

ALTER TABLE stat_day
  ADD COLUMN IF NOT EXISTS answered_clock      INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answered_service    INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS missed_clock        INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS missed_service      INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_15m          INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_30m          INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_1h           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_2h           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_4h           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_8h           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_1d           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_3d           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_more         INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS on_behalf           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entered_late        INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_15m           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_30m           INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_1h            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_2h            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_4h            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_8h            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_1d            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_3d            INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS entry_more          INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS opened              INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS closed              INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_late_begun   INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS answer_late_ended   INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS work_late_begun     INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS work_late_ended     INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS verdict_begun       INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS verdict_ended       INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS accepted_reopened   INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS lapsed_reopened     INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS ratings             INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS stars               INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS shown_forwarded     INT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS shown_resolved_late INT NOT NULL DEFAULT 0;

-- What stands in the rows of older reports is counted once. Each statement sets what it counts, so
-- running it again changes nothing. shown_… and what was reopened after its end start with this migration.
INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, opened, on_behalf, entered_late,
                      entry_15m, entry_30m, entry_1h, entry_2h, entry_4h, entry_8h, entry_1d, entry_3d, entry_more)
SELECT DATE(recorded_at + INTERVAL 7 HOUR), 0, category_id, COALESCE(kecamatan_code, ''), channel, COUNT(*),
       SUM(recorded_by IS NOT NULL), SUM(recorded_by IS NOT NULL AND waited > 7200),
       SUM(recorded_by IS NOT NULL AND waited <= 900),
       SUM(recorded_by IS NOT NULL AND waited > 900 AND waited <= 1800),
       SUM(recorded_by IS NOT NULL AND waited > 1800 AND waited <= 3600),
       SUM(recorded_by IS NOT NULL AND waited > 3600 AND waited <= 7200),
       SUM(recorded_by IS NOT NULL AND waited > 7200 AND waited <= 14400),
       SUM(recorded_by IS NOT NULL AND waited > 14400 AND waited <= 28800),
       SUM(recorded_by IS NOT NULL AND waited > 28800 AND waited <= 86400),
       SUM(recorded_by IS NOT NULL AND waited > 86400 AND waited <= 259200),
       SUM(recorded_by IS NOT NULL AND waited > 259200)
  FROM (SELECT c.*, TIMESTAMPDIFF(MICROSECOND, received_at, recorded_at) / 1000000 AS waited FROM complaint c) c
 GROUP BY DATE(recorded_at + INTERVAL 7 HOUR), category_id, kecamatan_code, channel
ON DUPLICATE KEY UPDATE
  opened = VALUES(opened), on_behalf = VALUES(on_behalf), entered_late = VALUES(entered_late),
  entry_15m = VALUES(entry_15m), entry_30m = VALUES(entry_30m), entry_1h = VALUES(entry_1h),
  entry_2h = VALUES(entry_2h), entry_4h = VALUES(entry_4h), entry_8h = VALUES(entry_8h),
  entry_1d = VALUES(entry_1d), entry_3d = VALUES(entry_3d), entry_more = VALUES(entry_more);

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, answered_clock, answered_service,
                      answer_15m, answer_30m, answer_1h, answer_2h, answer_4h, answer_8h, answer_1d, answer_3d,
                      answer_more)
SELECT DATE(responded_at + INTERVAL 7 HOUR), 0, category_id, COALESCE(kecamatan_code, ''), channel,
       SUM(responded_at <= response_due_at), SUM(responded_at <= response_due_service_at),
       SUM(waited <= 900), SUM(waited > 900 AND waited <= 1800), SUM(waited > 1800 AND waited <= 3600),
       SUM(waited > 3600 AND waited <= 7200), SUM(waited > 7200 AND waited <= 14400),
       SUM(waited > 14400 AND waited <= 28800), SUM(waited > 28800 AND waited <= 86400),
       SUM(waited > 86400 AND waited <= 259200), SUM(waited > 259200)
  FROM (SELECT c.*, TIMESTAMPDIFF(MICROSECOND, received_at, responded_at) / 1000000 AS waited FROM complaint c
         WHERE responded_at IS NOT NULL) c
 GROUP BY DATE(responded_at + INTERVAL 7 HOUR), category_id, kecamatan_code, channel
ON DUPLICATE KEY UPDATE
  answered_clock = VALUES(answered_clock), answered_service = VALUES(answered_service),
  answer_15m = VALUES(answer_15m), answer_30m = VALUES(answer_30m), answer_1h = VALUES(answer_1h),
  answer_2h = VALUES(answer_2h), answer_4h = VALUES(answer_4h), answer_8h = VALUES(answer_8h),
  answer_1d = VALUES(answer_1d), answer_3d = VALUES(answer_3d), answer_more = VALUES(answer_more);

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, closed, missed_clock, missed_service)
SELECT DATE(closed_at + INTERVAL 7 HOUR), 0, category_id, COALESCE(kecamatan_code, ''), channel, COUNT(*),
       SUM(responded_at IS NULL AND closed_at > response_due_at),
       SUM(responded_at IS NULL AND closed_at > response_due_service_at)
  FROM complaint WHERE closed_at IS NOT NULL
 GROUP BY DATE(closed_at + INTERVAL 7 HOUR), category_id, kecamatan_code, channel
ON DUPLICATE KEY UPDATE closed = VALUES(closed), missed_clock = VALUES(missed_clock),
                        missed_service = VALUES(missed_service);

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, verdict_begun)
SELECT DATE(resolved_at + INTERVAL 7 HOUR), 0, category_id, COALESCE(kecamatan_code, ''), channel, COUNT(*)
  FROM complaint WHERE state = 'resolved'
 GROUP BY DATE(resolved_at + INTERVAL 7 HOUR), category_id, kecamatan_code, channel
ON DUPLICATE KEY UPDATE verdict_begun = VALUES(verdict_begun);

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, ratings, stars)
SELECT DATE(r.rated_at + INTERVAL 7 HOUR), 0, c.category_id, COALESCE(c.kecamatan_code, ''), c.channel, COUNT(*),
       SUM(r.score)
  FROM rating r JOIN complaint c ON c.id = r.complaint_id
 GROUP BY DATE(r.rated_at + INTERVAL 7 HOUR), c.category_id, c.kecamatan_code, c.channel
ON DUPLICATE KEY UPDATE ratings = VALUES(ratings), stars = VALUES(stars);

UPDATE complaint SET late_as = 'answer' WHERE state = 'received' AND open_parts = 0 AND late_told_at IS NOT NULL;

UPDATE complaint c SET c.late_as = 'work'
 WHERE c.open_parts > c.resolved_parts AND c.closed_at IS NULL
   AND EXISTS (SELECT 1 FROM part p
                WHERE p.complaint_id = c.id AND p.late_told_at IS NOT NULL AND p.finish_due_at <= p.late_told_at
                  AND p.state IN ('forwarded', 'needs_data', 'verified', 'in_progress', 'scheduled'));

INSERT INTO stat_day (day, opd_id, category_id, kecamatan_code, channel, answer_late_begun, work_late_begun)
SELECT DATE(COALESCE(late_told_at, due_at) + INTERVAL 7 HOUR), 0, category_id, COALESCE(kecamatan_code, ''), channel,
       SUM(late_as = 'answer'), SUM(late_as = 'work')
  FROM complaint WHERE late_as IS NOT NULL
 GROUP BY DATE(COALESCE(late_told_at, due_at) + INTERVAL 7 HOUR), category_id, kecamatan_code, channel
ON DUPLICATE KEY UPDATE answer_late_begun = VALUES(answer_late_begun), work_late_begun = VALUES(work_late_begun);

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_stat_day AS
  SELECT day, opd_id, category_id, kecamatan_code, channel, received, answered_clock, answered_service, missed_clock,
         missed_service, answer_15m, answer_30m, answer_1h, answer_2h, answer_4h, answer_8h, answer_1d, answer_3d,
         answer_more, on_behalf, entered_late, entry_15m, entry_30m, entry_1h, entry_2h, entry_4h, entry_8h, entry_1d,
         entry_3d, entry_more, published, forwarded, resolved_in_time, resolved_late, accepted, accepted_reopened,
         lapsed, lapsed_reopened, reopened, rejected, redirected, withdrawn, abandoned, opened, closed,
         answer_late_begun, answer_late_ended, work_late_begun, work_late_ended, verdict_begun, verdict_ended,
         ratings, stars, shown_forwarded, shown_resolved_late
    FROM stat_day;
