-- A change of a citizen's e-mail waits for the new mailbox. The old one can stop it, and undo it for a
-- while after it happened: the link of the request (stop_hash), and that of the change (undo_hash). Only
-- hashes of links are kept; the row goes with its last link.

CREATE TABLE IF NOT EXISTS email_change (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  account_id    BIGINT       NOT NULL,
  old_email     VARCHAR(254) NOT NULL,
  old_email_key VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  new_email     VARCHAR(254) NOT NULL,
  new_email_key VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  confirm_hash  BINARY(32)   NOT NULL,
  stop_hash     BINARY(32)   NOT NULL,
  undo_hash     BINARY(32)   NULL,
  created_at    DATETIME(3)  NOT NULL,
  confirm_until DATETIME(3)  NOT NULL,
  stop_until    DATETIME(3)  NOT NULL,
  confirmed_at  DATETIME(3)  NULL,
  CONSTRAINT pk_email_change PRIMARY KEY (id),
  CONSTRAINT uq_email_change_confirm UNIQUE (confirm_hash),
  CONSTRAINT uq_email_change_stop UNIQUE (stop_hash),
  CONSTRAINT uq_email_change_undo UNIQUE (undo_hash),
  KEY ix_email_change_account (account_id),
  KEY ix_email_change_until (stop_until),
  CONSTRAINT fk_email_change_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
