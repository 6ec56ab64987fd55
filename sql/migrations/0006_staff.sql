-- Staff are kept apart from citizens: another table, another sign-in, another cookie. A staff row is
-- never deleted, because events name its number; it is made inactive. The place for TOTP is here from
-- the start. The roster says who of triage is on duty; nobody on it means all of triage.

CREATE TABLE IF NOT EXISTS staff_account (
  id                  BIGINT       NOT NULL AUTO_INCREMENT,
  name                VARCHAR(100) NOT NULL,
  email               VARCHAR(254) NOT NULL,
  email_key           VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  phone               VARCHAR(16) CHARACTER SET ascii NULL,
  password_hash       VARCHAR(255) CHARACTER SET ascii NOT NULL,
  role                VARCHAR(20) CHARACTER SET ascii NOT NULL,
  opd_id              BIGINT       NULL,
  active              TINYINT      NOT NULL DEFAULT 1,
  totp_secret         VARBINARY(64) NULL,
  totp_last_step      BIGINT       NULL,
  must_change_password TINYINT     NOT NULL DEFAULT 0,
  password_changed_at DATETIME(3)  NULL,
  created_at          DATETIME(3)  NOT NULL,
  created_by          BIGINT       NULL,
  CONSTRAINT pk_staff_account PRIMARY KEY (id),
  CONSTRAINT uq_staff_email UNIQUE (email_key),
  KEY ix_staff_role (role, opd_id, active),
  CONSTRAINT fk_staff_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT fk_staff_created_by FOREIGN KEY (created_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_staff_role CHECK (role IN ('clerk', 'triage', 'opd_officer', 'opd_head', 'inspector', 'leader',
    'administrator')),
  CONSTRAINT ck_staff_opd CHECK (role NOT IN ('opd_officer', 'opd_head') OR opd_id IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS roster (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  staff_account_id BIGINT      NOT NULL,
  starts_at        DATETIME(3) NOT NULL,
  ends_at          DATETIME(3) NOT NULL,
  CONSTRAINT pk_roster PRIMARY KEY (id),
  KEY ix_roster_time (starts_at, ends_at),
  CONSTRAINT fk_roster_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_roster_order CHECK (ends_at > starts_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
