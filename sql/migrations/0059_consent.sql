-- What one officer may not do alone (docs/decisions/0054): he asks with a reason, another officer of the same desk consents on a
-- page of his own, once, and only for a time. The reason goes into the event that uses the consent and is emptied here.

CREATE TABLE IF NOT EXISTS consent (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  kind         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  complaint_id BIGINT      NOT NULL,
  asked_by     BIGINT      NOT NULL,
  asked_at     DATETIME(3) NOT NULL,
  reason       TEXT        NOT NULL,
  given_by     BIGINT      NULL,
  given_at     DATETIME(3) NULL,
  refused_by   BIGINT      NULL,
  refused_at   DATETIME(3) NULL,
  expires_at   DATETIME(3) NOT NULL,
  used_at      DATETIME(3) NULL,
  CONSTRAINT pk_consent PRIMARY KEY (id),
  KEY ix_consent_asked (complaint_id, asked_by, id),
  KEY ix_consent_expires (expires_at),
  CONSTRAINT fk_consent_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_consent_asked_by FOREIGN KEY (asked_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_consent_given_by FOREIGN KEY (given_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_consent_refused_by FOREIGN KEY (refused_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_consent_kind CHECK (kind IN ('unmask')),
  CONSTRAINT ck_consent_two CHECK (given_by <> asked_by),
  CONSTRAINT ck_consent_other CHECK (refused_by <> asked_by),
  CONSTRAINT ck_consent_given CHECK ((given_by IS NULL) = (given_at IS NULL)),
  CONSTRAINT ck_consent_refused CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
  CONSTRAINT ck_consent_one_answer CHECK (given_at IS NULL OR refused_at IS NULL),
  CONSTRAINT ck_consent_time CHECK (expires_at > asked_at),
  CONSTRAINT ck_consent_used CHECK (used_at IS NULL OR given_at IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The log of openings goes through one kind of event, the latest first.
ALTER TABLE complaint_event ADD KEY IF NOT EXISTS ix_event_kind (event, id);
