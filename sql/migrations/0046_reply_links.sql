-- Links in mails by which a reporter answers one question, or speaks on one result, without signing in
-- (docs/decisions/0046). Only the hash of the token stands here; the token itself lies sealed in the outbox.
-- kind: answer (a question), verdict (what an OPD calls finished). event_id: the step that was told.

CREATE TABLE IF NOT EXISTS reply_link (
  token_hash   BINARY(32)  NOT NULL,
  kind         VARCHAR(10) CHARACTER SET ascii NOT NULL,
  complaint_id BIGINT      NOT NULL,
  reporter_id  BIGINT      NOT NULL,
  part_id      BIGINT      NULL,
  event_id     BIGINT      NOT NULL,
  created_at   DATETIME(3) NOT NULL,
  expires_at   DATETIME(3) NOT NULL,
  used_at      DATETIME(3) NULL,
  CONSTRAINT pk_reply_link PRIMARY KEY (token_hash),
  KEY ix_reply_link_expires (expires_at),
  CONSTRAINT fk_reply_link_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_reply_link_reporter FOREIGN KEY (reporter_id) REFERENCES reporter (id) ON DELETE RESTRICT,
  CONSTRAINT fk_reply_link_part FOREIGN KEY (part_id) REFERENCES part (id) ON DELETE RESTRICT,
  CONSTRAINT fk_reply_link_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT,
  CONSTRAINT ck_reply_link_kind CHECK (kind IN ('answer', 'verdict'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
