-- A report, its parts and its reporters. `state` and the clocks are a cache of the history, written
-- in the same transaction as the event; with open parts, state is the least advanced of them, derived by
-- one function of the domain. Personal words stand apart (complaint_text) and can be erased.
-- desk: who does on it what triage does elsewhere; unseen_by_triage: triage does not even see it.
-- hidden: taken down by triage; hidden_from_public: the citizen's (or the category's) own choice.

CREATE TABLE IF NOT EXISTS complaint (
  id                      BIGINT       NOT NULL AUTO_INCREMENT,
  code                    CHAR(11) CHARACTER SET ascii NOT NULL,
  draft_id                BIGINT       NULL,
  kind                    VARCHAR(20) CHARACTER SET ascii NOT NULL,
  category_id             BIGINT       NOT NULL,
  kecamatan_code          CHAR(8) CHARACTER SET ascii NULL,
  village_code            CHAR(13) CHARACTER SET ascii NULL,
  happened_on             DATE         NULL,
  state                   VARCHAR(20) CHARACTER SET ascii NOT NULL,
  outcome                 VARCHAR(20) CHARACTER SET ascii NULL,
  reject_reason           VARCHAR(30) CHARACTER SET ascii NULL,
  channel                 VARCHAR(20) CHARACTER SET ascii NOT NULL,
  received_at             DATETIME(3)  NOT NULL,
  recorded_at             DATETIME(3)  NOT NULL,
  recorded_by             BIGINT       NULL,
  response_due_at         DATETIME(3)  NOT NULL,
  response_due_service_at DATETIME(3)  NOT NULL,
  responded_at            DATETIME(3)  NULL,
  next_step_due_at        DATETIME(3)  NULL,
  total_due_at            DATETIME(3)  NULL,
  nature                  VARCHAR(20) CHARACTER SET ascii NOT NULL,
  hidden_from_public      TINYINT      NOT NULL,
  identity_hidden         TINYINT      NOT NULL,
  accused_opd_id          BIGINT       NULL,
  desk                    VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'triage',
  unseen_by_triage        TINYINT      NOT NULL DEFAULT 0,
  hidden                  TINYINT      NOT NULL DEFAULT 0,
  open_instruction        TINYINT      NOT NULL DEFAULT 0,
  rated                   TINYINT      NOT NULL DEFAULT 0,
  emergency               TINYINT      NOT NULL DEFAULT 0,
  opened_at               DATETIME(3)  NULL,
  public_title            VARCHAR(120) NULL,
  public_text             TEXT         NULL,
  published_at            DATETIME(3)  NULL,
  is_public               TINYINT AS (published_at IS NOT NULL AND hidden_from_public = 0 AND hidden = 0
                            AND state <> 'withdrawn') STORED,
  merged_into_id          BIGINT       NULL,
  last_seq                INT          NOT NULL DEFAULT 0,
  last_hash               BINARY(32)   NULL,
  reopens                 INT          NOT NULL DEFAULT 0,
  objections              INT          NOT NULL DEFAULT 0,
  send_backs              INT          NOT NULL DEFAULT 0,
  open_parts              INT          NOT NULL DEFAULT 0,
  resolved_parts          INT          NOT NULL DEFAULT 0,
  asked_at                DATETIME(3)  NULL,
  due_at                  DATETIME(3)  NULL,
  resolved_at             DATETIME(3)  NULL,
  closed_at               DATETIME(3)  NULL,
  lapse_at                DATETIME(3)  NULL,
  abandon_at              DATETIME(3)  NULL,
  reminded                SMALLINT     NOT NULL DEFAULT 0,
  late_told_at            DATETIME(3)  NULL,
  updated_at              DATETIME(3)  NOT NULL,
  CONSTRAINT pk_complaint PRIMARY KEY (id),
  CONSTRAINT uq_complaint_code UNIQUE (code),
  CONSTRAINT uq_complaint_draft UNIQUE (draft_id),
  KEY ix_complaint_public (is_public, published_at, id),
  KEY ix_complaint_public_category (is_public, category_id, published_at, id),
  KEY ix_complaint_public_kecamatan (is_public, kecamatan_code, published_at, id),
  KEY ix_complaint_public_state (is_public, state, published_at, id),
  KEY ix_complaint_queue (desk, state, response_due_at, id),
  KEY ix_complaint_recent (received_at, id),
  KEY ix_complaint_recorded_by (recorded_by, id),
  KEY ix_complaint_state_lapse (state, lapse_at),
  KEY ix_complaint_state_abandon (state, abandon_at),
  KEY ix_complaint_accused (accused_opd_id, id),
  CONSTRAINT fk_complaint_category FOREIGN KEY (category_id) REFERENCES category (id) ON DELETE RESTRICT,
  CONSTRAINT fk_complaint_kecamatan FOREIGN KEY (kecamatan_code) REFERENCES kecamatan (code) ON DELETE RESTRICT,
  CONSTRAINT fk_complaint_village FOREIGN KEY (village_code) REFERENCES village (code) ON DELETE RESTRICT,
  CONSTRAINT fk_complaint_recorded_by FOREIGN KEY (recorded_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_complaint_accused FOREIGN KEY (accused_opd_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT fk_complaint_merged FOREIGN KEY (merged_into_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT ck_complaint_kind CHECK (kind IN ('complaint', 'report', 'aspiration', 'proposal', 'information')),
  CONSTRAINT ck_complaint_state CHECK (state IN ('received', 'needs_data', 'forwarded', 'verified', 'in_progress',
    'scheduled', 'resolved', 'rejected', 'not_ours', 'duplicate', 'withdrawn', 'closed')),
  CONSTRAINT ck_complaint_nature CHECK (nature IN ('information', 'ordinary', 'supervisory')),
  CONSTRAINT ck_complaint_channel CHECK (channel IN ('web', 'whatsapp', 'facebook', 'instagram', 'x', 'tiktok', 'phone',
    'letter', 'walk_in', 'email', 'open311', 'radio', 'other')),
  CONSTRAINT ck_complaint_desk CHECK (desk IN ('triage', 'inspector', 'leader')),
  CONSTRAINT ck_complaint_published CHECK (published_at IS NULL OR public_text IS NOT NULL),
  CONSTRAINT ck_complaint_recorded CHECK (recorded_at >= received_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS complaint_text (
  complaint_id BIGINT       NOT NULL,
  title        VARCHAR(120) NOT NULL,
  story        TEXT         NOT NULL,
  place        VARCHAR(200) NULL,
  CONSTRAINT pk_complaint_text PRIMARY KEY (complaint_id),
  CONSTRAINT fk_complaint_text_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS part (
  id                     BIGINT      NOT NULL AUTO_INCREMENT,
  complaint_id           BIGINT      NOT NULL,
  opd_id                 BIGINT      NOT NULL,
  state                  VARCHAR(20) CHARACTER SET ascii NOT NULL,
  asked_from             VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'forwarded',
  round                  INT         NOT NULL DEFAULT 1,
  asks                   INT         NOT NULL DEFAULT 0,
  schedules              INT         NOT NULL DEFAULT 0,
  extends                INT         NOT NULL DEFAULT 0,
  open_instruction       TINYINT     NOT NULL DEFAULT 0,
  dropped_by_merge       TINYINT     NOT NULL DEFAULT 0,
  task                   TEXT        NULL,
  forwarded_at           DATETIME(3) NOT NULL,
  verify_due_at          DATETIME(3) NOT NULL,
  finish_due_at          DATETIME(3) NOT NULL,
  original_finish_due_at DATETIME(3) NOT NULL,
  verified_at            DATETIME(3) NULL,
  resolved_at            DATETIME(3) NULL,
  scheduled_for          DATE        NULL,
  asked_at               DATETIME(3) NULL,
  assigned_to            BIGINT      NULL,
  reminded               SMALLINT    NOT NULL DEFAULT 0,
  late_told_at           DATETIME(3) NULL,
  updated_at             DATETIME(3) NOT NULL,
  CONSTRAINT pk_part PRIMARY KEY (id),
  KEY ix_part_complaint (complaint_id, id),
  KEY ix_part_opd_queue (opd_id, state, finish_due_at, id),
  KEY ix_part_clock (state, finish_due_at),
  CONSTRAINT fk_part_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT fk_part_assigned FOREIGN KEY (assigned_to) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_part_state CHECK (state IN ('forwarded', 'needs_data', 'verified', 'in_progress', 'scheduled',
    'resolved', 'returned', 'dropped')),
  CONSTRAINT ck_part_round CHECK (round >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Times in which an OPD waited for the citizen; they move its due date, never the citizen's total clock.
CREATE TABLE IF NOT EXISTS part_pause (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  part_id      BIGINT      NOT NULL,
  round        INT         NOT NULL,
  paused_from  DATETIME(3) NOT NULL,
  paused_until DATETIME(3) NULL,
  CONSTRAINT pk_part_pause PRIMARY KEY (id),
  KEY ix_part_pause (part_id, round, id),
  CONSTRAINT fk_part_pause_part FOREIGN KEY (part_id) REFERENCES part (id) ON DELETE RESTRICT,
  CONSTRAINT ck_part_pause_order CHECK (paused_until IS NULL OR paused_until >= paused_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Answers to the category's own questions; personal words, erasable.
CREATE TABLE IF NOT EXISTS complaint_answer (
  complaint_id BIGINT       NOT NULL,
  question     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  answer       VARCHAR(200) NOT NULL,
  CONSTRAINT pk_complaint_answer PRIMARY KEY (complaint_id, question),
  CONSTRAINT fk_complaint_answer_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Who wrote to us through another channel; may be emptied.
CREATE TABLE IF NOT EXISTS contact (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  channel   VARCHAR(20) CHARACTER SET ascii NOT NULL,
  name      VARCHAR(100) NULL,
  email     VARCHAR(254) NULL,
  phone     VARCHAR(16) CHARACTER SET ascii NULL,
  address   VARCHAR(200) NULL,
  erased_at DATETIME(3)  NULL,
  CONSTRAINT pk_contact PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS reporter (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  complaint_id    BIGINT       NOT NULL,
  account_id      BIGINT       NULL,
  contact_id      BIGINT       NULL,
  pin_hash        VARCHAR(255) CHARACTER SET ascii NULL,
  identity_hidden TINYINT      NOT NULL DEFAULT 0,
  is_first        TINYINT      NOT NULL DEFAULT 0,
  joined_at       DATETIME(3)  NOT NULL,
  CONSTRAINT pk_reporter PRIMARY KEY (id),
  CONSTRAINT uq_reporter_account UNIQUE (complaint_id, account_id),
  CONSTRAINT uq_reporter_contact UNIQUE (contact_id),
  KEY ix_reporter_account (account_id, complaint_id),
  CONSTRAINT fk_reporter_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT,
  CONSTRAINT fk_reporter_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_reporter_contact FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE RESTRICT,
  CONSTRAINT ck_reporter_somebody CHECK (account_id IS NOT NULL OR contact_id IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
