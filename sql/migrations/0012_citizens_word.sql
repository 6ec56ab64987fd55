-- What citizens say of a report: a rating once a round, their support, and following it.
-- A follower is an address that confirmed itself; it gets the public part only.

CREATE TABLE IF NOT EXISTS rating (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  complaint_id BIGINT       NOT NULL,
  round        INT          NOT NULL,
  reporter_id  BIGINT       NOT NULL,
  score        TINYINT      NOT NULL,
  words        VARCHAR(1000) NULL,
  rated_at     DATETIME(3)  NOT NULL,
  CONSTRAINT pk_rating PRIMARY KEY (id),
  CONSTRAINT uq_rating_round UNIQUE (complaint_id, round),
  CONSTRAINT fk_rating_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_rating_reporter FOREIGN KEY (reporter_id) REFERENCES reporter (id) ON DELETE RESTRICT,
  CONSTRAINT ck_rating_score CHECK (score BETWEEN 1 AND 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS follower (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  complaint_id BIGINT       NOT NULL,
  email        VARCHAR(254) NOT NULL,
  email_key    VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  token_hash   BINARY(32)   NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  confirmed_at DATETIME(3)  NULL,
  CONSTRAINT pk_follower PRIMARY KEY (id),
  CONSTRAINT uq_follower_email UNIQUE (complaint_id, email_key),
  CONSTRAINT uq_follower_token UNIQUE (token_hash),
  CONSTRAINT fk_follower_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS support (
  complaint_id BIGINT      NOT NULL,
  account_id   BIGINT      NOT NULL,
  at           DATETIME(3) NOT NULL,
  CONSTRAINT pk_support PRIMARY KEY (complaint_id, account_id),
  CONSTRAINT fk_support_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_support_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
