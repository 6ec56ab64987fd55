-- An event is two rows. complaint_event is insert-only for every account and chained by hash;
-- event_body holds every personal word beside a salt. Erasing by law deletes the body and its salt
-- and appends an 'erase' event: the digest in the event then says nothing about the words.
--   body_hash = BLAKE2b(salt || canonical body)
--   hash      = BLAKE2b(prev_hash || canonical event)      prev_hash of seq 1 is 32 zero bytes
-- The canonical forms stand in handlers/store/history.hpp.

CREATE TABLE IF NOT EXISTS complaint_event (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  complaint_id BIGINT      NOT NULL,
  seq          INT         NOT NULL,
  part_id      BIGINT      NULL,
  event        VARCHAR(30) CHARACTER SET ascii NOT NULL,
  from_state   VARCHAR(20) CHARACTER SET ascii NULL,
  to_state     VARCHAR(20) CHARACTER SET ascii NULL,
  actor_kind   VARCHAR(20) CHARACTER SET ascii NOT NULL,
  actor_id     BIGINT      NULL,
  at           DATETIME(3) NOT NULL,
  nonce        CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL,
  body_hash    BINARY(32)  NOT NULL,
  prev_hash    BINARY(32)  NOT NULL,
  hash         BINARY(32)  NOT NULL,
  CONSTRAINT pk_complaint_event PRIMARY KEY (id),
  CONSTRAINT uq_event_seq UNIQUE (complaint_id, seq),
  CONSTRAINT uq_event_nonce UNIQUE (complaint_id, nonce),
  KEY ix_event_at (at, id),
  CONSTRAINT fk_event_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_event_part FOREIGN KEY (part_id) REFERENCES part (id) ON DELETE RESTRICT,
  CONSTRAINT ck_event_seq CHECK (seq >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS event_body (
  event_id    BIGINT     NOT NULL,
  salt        BINARY(16) NOT NULL,
  text        TEXT       NULL,
  public_text TEXT       NULL,
  data        JSON       NULL,
  CONSTRAINT pk_event_body PRIMARY KEY (event_id),
  CONSTRAINT fk_event_body_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
