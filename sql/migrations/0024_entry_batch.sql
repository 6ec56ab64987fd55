-- An evening's messages entered from a file: the file waits here between preview and confirmation and
-- is emptied when it was entered; what is left unconfirmed is removed like an old draft. `codes`: of the
-- reports it became. `sealed_pins`: to a key that only the officer's browser holds, for a few minutes.
CREATE TABLE IF NOT EXISTS entry_batch (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  token            CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  staff_account_id BIGINT      NOT NULL,
  content          MEDIUMBLOB  NULL,
  created_at       DATETIME(3) NOT NULL,
  entered_at       DATETIME(3) NULL,
  codes            TEXT CHARACTER SET ascii NULL,
  sealed_pins      BLOB        NULL,
  CONSTRAINT pk_entry_batch PRIMARY KEY (id),
  CONSTRAINT uq_entry_batch_token UNIQUE (token),
  KEY ix_entry_batch_created (created_at),
  CONSTRAINT fk_entry_batch_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_entry_batch_emptied CHECK (entered_at IS NULL OR content IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
