-- What a report is about. A category proposes the OPD (or a rule that finds it), presets who may
-- know, and may lock that preset: the citizen of a locked category cannot make it more public.
-- emergency_phones: `label=number;label=number`, shown before the form.
-- `past_triage`: the category is about the service itself and goes to the inspector unseen by triage.

CREATE TABLE IF NOT EXISTS category (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  code               VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name               VARCHAR(80)  NOT NULL,
  example            VARCHAR(160) NOT NULL DEFAULT '',
  synonyms           VARCHAR(400) NOT NULL DEFAULT '',
  opd_id             BIGINT       NULL,
  rule               VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'fixed',
  preset_kind        VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'complaint',
  nature             VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'ordinary',
  hidden_from_public TINYINT      NOT NULL DEFAULT 0,
  identity_hidden    TINYINT      NOT NULL DEFAULT 0,
  privacy_locked     TINYINT      NOT NULL DEFAULT 0,
  past_triage        TINYINT      NOT NULL DEFAULT 0,
  about_conduct      TINYINT      NOT NULL DEFAULT 0,
  emergency_text     VARCHAR(300) NOT NULL DEFAULT '',
  emergency_phones   VARCHAR(300) NOT NULL DEFAULT '',
  quick_exit         TINYINT      NOT NULL DEFAULT 0,
  certainty          VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'sure',
  sort               INT          NOT NULL DEFAULT 0,
  active             TINYINT      NOT NULL DEFAULT 1,
  CONSTRAINT pk_category PRIMARY KEY (id),
  CONSTRAINT uq_category_code UNIQUE (code),
  CONSTRAINT fk_category_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT ck_category_rule CHECK (rule IN ('fixed', 'by_place', 'by_answer', 'by_hand')),
  CONSTRAINT ck_category_opd CHECK (opd_id IS NOT NULL OR rule IN ('by_place', 'by_hand')),
  CONSTRAINT ck_category_nature CHECK (nature IN ('information', 'ordinary', 'supervisory')),
  CONSTRAINT ck_category_lock CHECK (privacy_locked = 0 OR (hidden_from_public = 1 AND identity_hidden = 1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS category_supporting (
  category_id BIGINT NOT NULL,
  opd_id      BIGINT NOT NULL,
  sort        INT    NOT NULL DEFAULT 0,
  CONSTRAINT pk_category_supporting PRIMARY KEY (category_id, opd_id),
  CONSTRAINT fk_category_supporting_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE RESTRICT,
  CONSTRAINT fk_category_supporting_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What a category asks beside the usual (whose road, which hospital, how contact is safe). A question
-- with answers is a choice, and an answer may point at another OPD; one without is a line of text.
CREATE TABLE IF NOT EXISTS category_question (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  category_id BIGINT       NOT NULL,
  question    VARCHAR(40) CHARACTER SET ascii NOT NULL,
  label       VARCHAR(160) NOT NULL,
  required    TINYINT      NOT NULL DEFAULT 0,
  sort        INT          NOT NULL DEFAULT 0,
  CONSTRAINT pk_category_question PRIMARY KEY (id),
  CONSTRAINT uq_category_question UNIQUE (category_id, question),
  CONSTRAINT fk_category_question_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS category_answer (
  question_id BIGINT      NOT NULL,
  value       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  label       VARCHAR(80) NOT NULL,
  opd_id      BIGINT      NULL,
  sort        INT         NOT NULL DEFAULT 0,
  CONSTRAINT pk_category_answer PRIMARY KEY (question_id, value),
  CONSTRAINT fk_category_answer_question FOREIGN KEY (question_id) REFERENCES category_question (id) ON DELETE RESTRICT,
  CONSTRAINT fk_category_answer_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
