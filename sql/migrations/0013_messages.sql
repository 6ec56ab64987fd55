-- Everybody to be told of an event gets one outbox row (mail) or one row of the worklist
-- Kabari pelapor (no e-mail: an officer tells). Payloads are sealed to the courier's key, because a
-- raw activation token may lie in them, and emptied when sent. The Message-ID is made of the row's
-- number, so that a second sending after a crash is recognisable. A followers row is a fan-out that
-- the courier expands in batches. cache_purge: something became less public; the courier empties the cache.

CREATE TABLE IF NOT EXISTS outbox (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  template       VARCHAR(60) CHARACTER SET ascii NOT NULL,
  audience       VARCHAR(20) CHARACTER SET ascii NOT NULL,
  recipient_id   BIGINT      NULL,
  complaint_id   BIGINT      NULL,
  event_id       BIGINT      NULL,
  payload        MEDIUMBLOB  NULL,
  state          VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'queued',
  attempts       INT         NOT NULL DEFAULT 0,
  not_before     DATETIME(3) NOT NULL,
  leased_until   DATETIME(3) NULL,
  leased_by      VARCHAR(60) CHARACTER SET ascii NULL,
  last_error     VARCHAR(300) NULL,
  created_at     DATETIME(3) NOT NULL,
  sent_at        DATETIME(3) NULL,
  CONSTRAINT pk_outbox PRIMARY KEY (id),
  KEY ix_outbox_due (state, not_before, id),
  KEY ix_outbox_event (event_id),
  KEY ix_outbox_complaint (complaint_id, id),
  CONSTRAINT fk_outbox_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_outbox_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT,
  CONSTRAINT ck_outbox_state CHECK (state IN ('queued', 'sent', 'failed')),
  CONSTRAINT ck_outbox_audience CHECK (audience IN ('reporter', 'duty', 'opd', 'opd_head', 'leaders', 'followers',
    'address')),
  CONSTRAINT ck_outbox_emptied CHECK (state <> 'sent' OR payload IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS kabari (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  complaint_id BIGINT      NOT NULL,
  reporter_id  BIGINT      NOT NULL,
  event_id     BIGINT      NOT NULL,
  template     VARCHAR(60) CHARACTER SET ascii NOT NULL,
  details      JSON        NOT NULL,
  state        VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'open',
  tries        INT         NOT NULL DEFAULT 0,
  last_try_at  DATETIME(3) NULL,
  told_by      BIGINT      NULL,
  created_at   DATETIME(3) NOT NULL,
  done_at      DATETIME(3) NULL,
  CONSTRAINT pk_kabari PRIMARY KEY (id),
  CONSTRAINT uq_kabari_once UNIQUE (event_id, reporter_id, template),
  KEY ix_kabari_open (state, created_at, id),
  KEY ix_kabari_complaint (complaint_id),
  CONSTRAINT fk_kabari_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_kabari_reporter FOREIGN KEY (reporter_id) REFERENCES reporter (id) ON DELETE RESTRICT,
  CONSTRAINT fk_kabari_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT,
  CONSTRAINT fk_kabari_told_by FOREIGN KEY (told_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_kabari_state CHECK (state IN ('open', 'told', 'unreachable'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS cache_purge (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  complaint_id BIGINT      NULL,
  reason       VARCHAR(30) CHARACTER SET ascii NOT NULL,
  created_at   DATETIME(3) NOT NULL,
  done_at      DATETIME(3) NULL,
  CONSTRAINT pk_cache_purge PRIMARY KEY (id),
  KEY ix_cache_purge_open (done_at, id),
  CONSTRAINT fk_cache_purge_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
