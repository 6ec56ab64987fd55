-- What a citizen asks for at the counter with an identity card in his hand: to get into the account again
-- after the mailbox was lost (recovery), or the NIK that another account holds (nik_claim). Two officers,
-- then 72 hours in which whoever holds the account now may stop it by a link. The card's NIK is never typed by
-- staff: its holder types it at a link of his own mailbox, where it is compared by its slow digest.

CREATE TABLE IF NOT EXISTS desk_request (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  kind         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  email        VARCHAR(254) NOT NULL,
  email_key    VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  given_name   VARCHAR(100) NULL,
  card         VARCHAR(20)  CHARACTER SET ascii NULL,
  card_name    VARCHAR(100) NULL,
  account_id   BIGINT       NULL,
  link_hash    BINARY(32)   NULL,
  stop_hash    BINARY(32)   NULL,
  created_at   DATETIME(3)  NOT NULL,
  expires_at   DATETIME(3)  NOT NULL,
  opened_by    BIGINT       NULL,
  opened_at    DATETIME(3)  NULL,
  proved_at    DATETIME(3)  NULL,
  confirmed_by BIGINT       NULL,
  confirmed_at DATETIME(3)  NULL,
  ripe_at      DATETIME(3)  NULL,
  link_sent_at DATETIME(3)  NULL,
  refused_by   BIGINT       NULL,
  refused_at   DATETIME(3)  NULL,
  stopped_at   DATETIME(3)  NULL,
  done_at      DATETIME(3)  NULL,
  CONSTRAINT pk_desk_request PRIMARY KEY (id),
  CONSTRAINT uq_desk_request_link UNIQUE (link_hash),
  CONSTRAINT uq_desk_request_stop UNIQUE (stop_hash),
  KEY ix_desk_request_email (email_key, kind),
  KEY ix_desk_request_account (account_id),
  KEY ix_desk_request_ripe (link_sent_at, ripe_at),
  CONSTRAINT fk_desk_request_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_desk_request_opened_by FOREIGN KEY (opened_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_desk_request_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_desk_request_refused_by FOREIGN KEY (refused_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_desk_request_kind CHECK (kind IN ('recovery', 'nik_claim')),
  CONSTRAINT ck_desk_request_card CHECK (card IN ('ktp', 'kia', 'sim')),
  CONSTRAINT ck_desk_request_two CHECK (confirmed_by IS NULL OR (opened_by IS NOT NULL AND confirmed_by <> opened_by)),
  CONSTRAINT ck_desk_request_wait CHECK (ripe_at IS NULL OR (confirmed_at IS NOT NULL AND ripe_at > confirmed_at)),
  CONSTRAINT ck_desk_request_done CHECK (done_at IS NULL OR (ripe_at IS NOT NULL AND stopped_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Without the hashes of its links; the account by name and address, so that an officer can compare them.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_desk_request AS
  SELECT r.id, r.kind, r.email, r.email_key, r.given_name, r.card, r.card_name, r.account_id, r.created_at, r.expires_at,
         r.opened_by, o.name AS opened_by_name, r.opened_at, r.proved_at, r.confirmed_by, r.confirmed_at, r.ripe_at,
         r.link_sent_at, r.refused_at, r.stopped_at, r.done_at, a.name AS account_name, a.email AS account_email
    FROM desk_request r LEFT JOIN account a ON a.id = r.account_id LEFT JOIN staff_account o ON o.id = r.opened_by;
