-- A link mailed to a member of staff, to choose a password: nobody types a password for somebody
-- else. Single use; only its hash is kept; a newer link replaces an older one.

CREATE TABLE IF NOT EXISTS staff_link (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  staff_account_id BIGINT      NOT NULL,
  token_hash       BINARY(32)  NOT NULL,
  created_at       DATETIME(3) NOT NULL,
  expires_at       DATETIME(3) NOT NULL,
  used_at          DATETIME(3) NULL,
  CONSTRAINT pk_staff_link PRIMARY KEY (id),
  CONSTRAINT uq_staff_link_token UNIQUE (token_hash),
  KEY ix_staff_link_account (staff_account_id),
  CONSTRAINT fk_staff_link_account FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
