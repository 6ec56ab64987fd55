-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A step of a promise that has rung, once whatever happens. Without an event it was passed over and told nobody: by a courier that was
-- away when a later step had come already, or by the upgrade that made the promises of what stood.
CREATE TABLE ring (
  promise_id  BIGINT NOT NULL,
  step        SMALLINT NOT NULL,
  at          DATETIME(3) NOT NULL,
  event_id    BIGINT NULL,
  UNIQUE KEY uq_ring_step (promise_id, step),
  CONSTRAINT fk_ring_promise FOREIGN KEY (promise_id) REFERENCES promise (id),
  CONSTRAINT fk_ring_event FOREIGN KEY (event_id) REFERENCES complaint_event (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
