-- Write first, register after. A draft is addressed by a random token; before sign-in the browser
-- proves itself by a secret (only its hash is kept), after registering by the registration, after
-- activation by the account. Its personal words are emptied when it was sent or has grown old.

CREATE TABLE IF NOT EXISTS draft (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  token              CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash        BINARY(32)   NULL,
  account_id         BIGINT       NULL,
  registration_id    BIGINT       NULL,
  kind               VARCHAR(20) CHARACTER SET ascii NOT NULL,
  category_id        BIGINT       NULL,
  title              VARCHAR(120) NULL,
  story              TEXT         NULL,
  kecamatan_code     CHAR(8) CHARACTER SET ascii NULL,
  village_code       CHAR(13) CHARACTER SET ascii NULL,
  place              VARCHAR(200) NULL,
  happened_on        DATE         NULL,
  hidden_from_public TINYINT      NULL,
  identity_hidden    TINYINT      NULL,
  accused_opd_id     BIGINT       NULL,
  created_at         DATETIME(3)  NOT NULL,
  updated_at         DATETIME(3)  NOT NULL,
  sent_at            DATETIME(3)  NULL,
  complaint_id       BIGINT       NULL,
  CONSTRAINT pk_draft PRIMARY KEY (id),
  CONSTRAINT uq_draft_token UNIQUE (token),
  KEY ix_draft_account (account_id, sent_at),
  KEY ix_draft_registration (registration_id),
  KEY ix_draft_updated (sent_at, updated_at),
  CONSTRAINT fk_draft_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_draft_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE RESTRICT,
  CONSTRAINT fk_draft_kecamatan FOREIGN KEY (kecamatan_code) REFERENCES kecamatan (code) ON DELETE RESTRICT,
  CONSTRAINT fk_draft_village FOREIGN KEY (village_code) REFERENCES village (code) ON DELETE RESTRICT,
  CONSTRAINT fk_draft_accused FOREIGN KEY (accused_opd_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT ck_draft_kind CHECK (kind IN ('complaint', 'report', 'aspiration', 'proposal', 'information'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Answers to the category's own questions, as chosen or typed.
CREATE TABLE IF NOT EXISTS draft_answer (
  draft_id BIGINT       NOT NULL,
  question VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  answer   VARCHAR(200) NOT NULL,
  CONSTRAINT pk_draft_answer PRIMARY KEY (draft_id, question),
  CONSTRAINT fk_draft_answer_draft FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
