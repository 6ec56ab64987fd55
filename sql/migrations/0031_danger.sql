-- Danger to life: telephone first. The words are data, so that the regency can change them; a word that is
-- switched off stays off when the reference data is loaded again. What a phrase of each kind does:
-- handlers/domain/danger.hpp. A draft keeps what was answered, so that the question comes once.

CREATE TABLE IF NOT EXISTS danger_word (
  phrase VARCHAR(80) NOT NULL,
  kind   VARCHAR(20) CHARACTER SET ascii NOT NULL,
  active TINYINT     NOT NULL DEFAULT 1,
  CONSTRAINT pk_danger_word PRIMARY KEY (phrase),
  CONSTRAINT ck_danger_word_kind CHECK (kind IN ('danger', 'threat', 'harmless', 'doubt', 'past', 'now'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

ALTER TABLE draft ADD COLUMN IF NOT EXISTS danger VARCHAR(20) CHARACTER SET ascii NULL
  CHECK (danger IN ('none', 'emergency'));

-- Emergencies stand on top of every desk's list, however long it is.
ALTER TABLE complaint ADD KEY IF NOT EXISTS ix_complaint_emergency (emergency, state);
