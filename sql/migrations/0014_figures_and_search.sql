-- Figures are kept from events, never counted over reports: one row a day (WIB) and combination.
-- opd_id 0 and kecamatan_code '' stand for "none" (they are part of the key, so no foreign key here).
-- Search: our own posting lists of stemmed words; staff_word holds the original text's words and is
-- out of reach of the public binary.

CREATE TABLE IF NOT EXISTS stat_day (
  day               DATE        NOT NULL,
  opd_id            BIGINT      NOT NULL,
  category_id       BIGINT      NOT NULL,
  kecamatan_code    CHAR(8) CHARACTER SET ascii NOT NULL,
  channel           VARCHAR(20) CHARACTER SET ascii NOT NULL,
  received          INT         NOT NULL DEFAULT 0,
  answered_in_time  INT         NOT NULL DEFAULT 0,
  answered_late     INT         NOT NULL DEFAULT 0,
  published         INT         NOT NULL DEFAULT 0,
  forwarded         INT         NOT NULL DEFAULT 0,
  resolved_in_time  INT         NOT NULL DEFAULT 0,
  resolved_late     INT         NOT NULL DEFAULT 0,
  accepted          INT         NOT NULL DEFAULT 0,
  lapsed            INT         NOT NULL DEFAULT 0,
  reopened          INT         NOT NULL DEFAULT 0,
  rejected          INT         NOT NULL DEFAULT 0,
  redirected        INT         NOT NULL DEFAULT 0,
  withdrawn         INT         NOT NULL DEFAULT 0,
  abandoned         INT         NOT NULL DEFAULT 0,
  CONSTRAINT pk_stat_day PRIMARY KEY (day, opd_id, category_id, kecamatan_code, channel)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS word (
  id   BIGINT      NOT NULL AUTO_INCREMENT,
  stem VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  uses INT         NOT NULL DEFAULT 0,
  CONSTRAINT pk_word PRIMARY KEY (id),
  CONSTRAINT uq_word_stem UNIQUE (stem)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS public_word (
  word_id      BIGINT NOT NULL,
  complaint_id BIGINT NOT NULL,
  CONSTRAINT pk_public_word PRIMARY KEY (word_id, complaint_id),
  CONSTRAINT fk_public_word_word FOREIGN KEY (word_id) REFERENCES word (id) ON DELETE RESTRICT,
  CONSTRAINT fk_public_word_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS staff_word (
  word_id      BIGINT NOT NULL,
  complaint_id BIGINT NOT NULL,
  CONSTRAINT pk_staff_word PRIMARY KEY (word_id, complaint_id),
  CONSTRAINT fk_staff_word_word FOREIGN KEY (word_id) REFERENCES word (id) ON DELETE RESTRICT,
  CONSTRAINT fk_staff_word_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
