-- Abuse (threats, spam, forgery; never criticism) is warned, limited, suspended: one row a step, made by
-- triage from one report, told to the citizen, open to one appeal that another officer decides, and
-- taken back where it was wrong. `account.standing` is what holds now; past `standing_until` it is good
-- again by itself, so that no clock is needed. Words may be emptied when the law says erase.

ALTER TABLE account ADD COLUMN IF NOT EXISTS standing_until DATETIME(3) NULL AFTER standing;

CREATE TABLE IF NOT EXISTS sanction (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  account_id   BIGINT      NOT NULL,
  complaint_id BIGINT      NOT NULL,
  step         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reason       VARCHAR(20) CHARACTER SET ascii NOT NULL,
  words        TEXT        NULL,
  imposed_by   BIGINT      NOT NULL,
  imposed_at   DATETIME(3) NOT NULL,
  ends_at      DATETIME(3) NOT NULL,
  appeal       TEXT        NULL,
  appealed_at  DATETIME(3) NULL,
  decided_by   BIGINT      NULL,
  decided_at   DATETIME(3) NULL,
  decision     TEXT        NULL,
  lifted_at    DATETIME(3) NULL,
  CONSTRAINT pk_sanction PRIMARY KEY (id),
  KEY ix_sanction_account (account_id, imposed_at),
  KEY ix_sanction_complaint (complaint_id, id),
  KEY ix_sanction_appeal (decided_at, appealed_at),
  CONSTRAINT fk_sanction_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_sanction_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_sanction_imposed_by FOREIGN KEY (imposed_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_sanction_decided_by FOREIGN KEY (decided_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_sanction_step CHECK (step IN ('warn', 'limit', 'suspend')),
  CONSTRAINT ck_sanction_reason CHECK (reason IN ('threat', 'spam', 'forgery')),
  CONSTRAINT ck_sanction_order CHECK (ends_at > imposed_at),
  CONSTRAINT ck_sanction_lifted CHECK (lifted_at IS NULL OR decided_at IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_live_citizen_session AS
  SELECT s.id, s.secret_hash, s.account_id, s.created_at, s.last_seen_at, s.reauthenticated_at,
         s.expires_at, s.idle_minutes, a.name, a.email, a.standing, a.standing_until
    FROM citizen_session s JOIN account a ON a.id = s.account_id
   WHERE a.erased_at IS NULL;
