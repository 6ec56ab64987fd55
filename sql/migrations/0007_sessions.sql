-- Two session tables, two cookies, two owners: `accounts` makes citizen sessions, `admin` staff
-- sessions; every other binary sees the views of live ones and may only touch last_seen_at.
-- Only the BLAKE2b-256 of a session's secret is kept. Signing out deletes the row.

CREATE TABLE IF NOT EXISTS citizen_session (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  secret_hash        BINARY(32)   NOT NULL,
  account_id         BIGINT       NOT NULL,
  created_at         DATETIME(3)  NOT NULL,
  last_seen_at       DATETIME(3)  NOT NULL,
  reauthenticated_at DATETIME(3)  NOT NULL,
  expires_at         DATETIME(3)  NOT NULL,
  user_agent         VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT pk_citizen_session PRIMARY KEY (id),
  KEY ix_citizen_session_account (account_id),
  KEY ix_citizen_session_expires (expires_at),
  CONSTRAINT fk_citizen_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS staff_session (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  secret_hash        BINARY(32)   NOT NULL,
  staff_account_id   BIGINT       NOT NULL,
  created_at         DATETIME(3)  NOT NULL,
  last_seen_at       DATETIME(3)  NOT NULL,
  reauthenticated_at DATETIME(3)  NOT NULL,
  expires_at         DATETIME(3)  NOT NULL,
  user_agent         VARCHAR(120) NOT NULL DEFAULT '',
  CONSTRAINT pk_staff_session PRIMARY KEY (id),
  KEY ix_staff_session_account (staff_account_id),
  KEY ix_staff_session_expires (expires_at),
  CONSTRAINT fk_staff_session_account FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How often something was tried in a window of time. The key is a digest (e-mail, address, code),
-- never the thing itself.
CREATE TABLE IF NOT EXISTS throttle (
  bucket       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  key_hash     BINARY(32)  NOT NULL,
  window_start DATETIME(3) NOT NULL,
  tries        INT         NOT NULL DEFAULT 1,
  CONSTRAINT pk_throttle PRIMARY KEY (bucket, key_hash, window_start),
  KEY ix_throttle_window (window_start)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Failed sign-ins by digest of realm and e-mail, also of unknown ones, so that the delay tells nothing.
CREATE TABLE IF NOT EXISTS sign_in_failure (
  key_hash  BINARY(32)  NOT NULL,
  failures  INT         NOT NULL,
  first_at  DATETIME(3) NOT NULL,
  last_at   DATETIME(3) NOT NULL,
  CONSTRAINT pk_sign_in_failure PRIMARY KEY (key_hash),
  KEY ix_sign_in_failure_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
