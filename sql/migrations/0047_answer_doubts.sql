-- "Jawaban ini tidak menjawab": what a reporter says of an answer, once for each (docs/decisions/0047). Triage
-- sees it and may return the answer. words are personal: they can be emptied while the row stays.
-- stat_day.doubted counts them apart; they are no rating and no reopening.

CREATE TABLE IF NOT EXISTS answer_doubt (
  event_id     BIGINT       NOT NULL,
  reporter_id  BIGINT       NOT NULL,
  complaint_id BIGINT       NOT NULL,
  words        VARCHAR(1000) NULL,
  at           DATETIME(3)  NOT NULL,
  CONSTRAINT pk_answer_doubt PRIMARY KEY (event_id, reporter_id),
  KEY ix_answer_doubt_complaint (complaint_id, at),
  CONSTRAINT fk_answer_doubt_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT,
  CONSTRAINT fk_answer_doubt_reporter FOREIGN KEY (reporter_id) REFERENCES reporter (id) ON DELETE RESTRICT,
  CONSTRAINT fk_answer_doubt_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

ALTER TABLE stat_day ADD COLUMN IF NOT EXISTS doubted INT NOT NULL DEFAULT 0;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_stat_day AS
  SELECT day, opd_id, category_id, kecamatan_code, channel, received, answered_clock, answered_service, missed_clock,
         missed_service, answer_15m, answer_30m, answer_1h, answer_2h, answer_4h, answer_8h, answer_1d, answer_3d,
         answer_more, on_behalf, entered_late, entry_15m, entry_30m, entry_1h, entry_2h, entry_4h, entry_8h, entry_1d,
         entry_3d, entry_more, published, forwarded, resolved_in_time, resolved_late, accepted, accepted_reopened,
         lapsed, lapsed_reopened, reopened, rejected, redirected, withdrawn, abandoned, opened, closed,
         answer_late_begun, answer_late_ended, work_late_begun, work_late_ended, verdict_begun, verdict_ended,
         ratings, stars, shown_forwarded, shown_resolved_late, doubted
    FROM stat_day;
