-- Citizens. A pending sign-up is a `registration`; the `account` row is made at activation, so an
-- unactivated person cannot sign in by construction and reserves neither e-mail nor NIK.
-- NIK: sealed to a key whose opening half is not on the web side, and a slow keyed digest
-- (nik_lookup) for "one person, one account"; never a number, never in clear.
-- Everything personal may be emptied (NULL) when the law says erase; the number stays for history.

CREATE TABLE IF NOT EXISTS account (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  name             VARCHAR(100) NULL,
  email            VARCHAR(254) NULL,
  email_key        VARCHAR(254) COLLATE utf8mb4_bin NULL,
  phone            VARCHAR(16) CHARACTER SET ascii NULL,
  password_hash    VARCHAR(255) CHARACTER SET ascii NULL,
  nik_sealed       VARBINARY(128) NULL,
  nik_lookup       BINARY(32)   NULL,
  consent_version  VARCHAR(20) CHARACTER SET ascii NULL,
  consented_at     DATETIME(3)  NULL,
  standing         VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'good',
  registered_at    DATETIME(3)  NOT NULL,
  activated_at     DATETIME(3)  NOT NULL,
  password_changed_at DATETIME(3) NULL,
  erased_at        DATETIME(3)  NULL,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_email UNIQUE (email_key),
  CONSTRAINT uq_account_nik UNIQUE (nik_lookup),
  KEY ix_account_phone (phone),
  CONSTRAINT ck_account_standing CHECK (standing IN ('good', 'warned', 'limited', 'suspended')),
  CONSTRAINT ck_account_whole CHECK (erased_at IS NOT NULL OR
    (name IS NOT NULL AND email IS NOT NULL AND email_key IS NOT NULL AND phone IS NOT NULL
     AND password_hash IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Not unique on e-mail or NIK: a half registration reserves nothing. A newer link replaces an older.
CREATE TABLE IF NOT EXISTS registration (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  name             VARCHAR(100) NOT NULL,
  email            VARCHAR(254) NOT NULL,
  email_key        VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  phone            VARCHAR(16) CHARACTER SET ascii NOT NULL,
  password_hash    VARCHAR(255) CHARACTER SET ascii NOT NULL,
  nik_sealed       VARBINARY(128) NOT NULL,
  nik_lookup       BINARY(32)   NOT NULL,
  consent_version  VARCHAR(20) CHARACTER SET ascii NOT NULL,
  token_hash       BINARY(32)   NOT NULL,
  token_expires_at DATETIME(3)  NOT NULL,
  token_sent_at    DATETIME(3)  NOT NULL,
  sent_count       INT          NOT NULL DEFAULT 1,
  draft_id         BIGINT       NULL,
  created_at       DATETIME(3)  NOT NULL,
  CONSTRAINT pk_registration PRIMARY KEY (id),
  CONSTRAINT uq_registration_token UNIQUE (token_hash),
  KEY ix_registration_email (email_key, created_at),
  KEY ix_registration_created (created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A link mailed to an account: single use, only its hash is kept.
CREATE TABLE IF NOT EXISTS account_token (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  account_id BIGINT      NOT NULL,
  purpose    VARCHAR(20) CHARACTER SET ascii NOT NULL,
  token_hash BINARY(32)  NOT NULL,
  created_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  used_at    DATETIME(3) NULL,
  CONSTRAINT pk_account_token PRIMARY KEY (id),
  CONSTRAINT uq_account_token UNIQUE (token_hash),
  CONSTRAINT fk_account_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_account_token_purpose CHECK (purpose IN ('password_reset', 'email_change'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
