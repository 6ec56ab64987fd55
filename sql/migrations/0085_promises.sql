-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What was promised of a report and by when (docs/decisions/0074): one row a promise, closed when it was kept or has become pointless.
-- `next_ring_at` is the next step of an open one that runs, so that the courier reads what is due and nothing else; `reckoned` names the
-- settings and holidays by which its dates were reckoned (domain::calendar_of), of open ones alone: where they change, the rows are found.
CREATE TABLE promise (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  complaint_id  BIGINT NOT NULL,
  part_id       BIGINT NULL,
  kind          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  set_by_event  BIGINT NOT NULL,
  starts_at     DATETIME(3) NOT NULL,
  due_at        DATETIME(3) NOT NULL,
  first_due_at  DATETIME(3) NOT NULL,
  paused_at     DATETIME(3) NULL,
  kept_at       DATETIME(3) NULL,
  void_at       DATETIME(3) NULL,
  next_ring_at  DATETIME(3) NULL,
  reckoned      BIGINT NULL,
  UNIQUE KEY uq_promise_set (complaint_id, kind, set_by_event, part_id),
  KEY ix_promise_ring (next_ring_at, id),
  KEY ix_promise_reckoned (reckoned, id),
  CONSTRAINT fk_promise_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id),
  CONSTRAINT fk_promise_part FOREIGN KEY (part_id) REFERENCES part (id),
  CONSTRAINT fk_promise_event FOREIGN KEY (set_by_event) REFERENCES complaint_event (id),
  CONSTRAINT ck_promise_kind CHECK (kind IN ('answer', 'decision', 'verify', 'finish', 'plan', 'instruction', 'sixty')),
  CONSTRAINT ck_promise_later CHECK (due_at >= first_due_at),
  CONSTRAINT ck_promise_closed CHECK (kept_at IS NULL OR void_at IS NULL),
  CONSTRAINT ck_promise_rings CHECK (next_ring_at IS NULL OR (kept_at IS NULL AND void_at IS NULL AND paused_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
