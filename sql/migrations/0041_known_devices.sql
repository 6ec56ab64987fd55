-- Browsers that an account was opened with. The browser holds a random token that names nobody; here stands
-- its hash. A sign-in from another browser is told to the owner, and strangers' failures do not slow down
-- a known one.

CREATE TABLE IF NOT EXISTS known_device (
  account_id   BIGINT      NOT NULL,
  token_hash   BINARY(32)  NOT NULL,
  created_at   DATETIME(3) NOT NULL,
  last_used_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_known_device PRIMARY KEY (account_id, token_hash),
  CONSTRAINT fk_known_device_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
