-- Photos and documents of a draft, then of the report, or of an event (proof). The file lies under
-- a random name; the name the citizen's phone gave is kept only to show it back. A photo becomes
-- public when an officer ticked it: it then has a second, unguessable name and a copy of its own.

CREATE TABLE IF NOT EXISTS attachment (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  draft_id      BIGINT       NULL,
  complaint_id  BIGINT       NULL,
  event_id      BIGINT       NULL,
  kind          VARCHAR(10) CHARACTER SET ascii NOT NULL,
  media_type    VARCHAR(40) CHARACTER SET ascii NOT NULL,
  stored_name   VARCHAR(40) CHARACTER SET ascii NOT NULL,
  original_name VARCHAR(200) NOT NULL,
  size_bytes    BIGINT       NOT NULL,
  width         INT          NULL,
  height        INT          NULL,
  digest        BINARY(32)   NOT NULL,
  public_name   VARCHAR(40) CHARACTER SET ascii NULL,
  added_by_kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  added_by_id   BIGINT       NULL,
  created_at    DATETIME(3)  NOT NULL,
  CONSTRAINT pk_attachment PRIMARY KEY (id),
  CONSTRAINT uq_attachment_stored UNIQUE (stored_name),
  CONSTRAINT uq_attachment_public UNIQUE (public_name),
  KEY ix_attachment_draft (draft_id),
  KEY ix_attachment_complaint (complaint_id, id),
  CONSTRAINT fk_attachment_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_attachment_event FOREIGN KEY (event_id) REFERENCES complaint_event (id) ON DELETE RESTRICT,
  CONSTRAINT ck_attachment_kind CHECK (kind IN ('photo', 'document')),
  CONSTRAINT ck_attachment_public CHECK (public_name IS NULL OR kind = 'photo'),
  CONSTRAINT ck_attachment_owner CHECK (draft_id IS NOT NULL OR complaint_id IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
