-- The regency's own facts that are data, not code: settings, and the bodies (OPD) that handle reports.
-- OPDs change with every reorganisation, so a body is never deleted: it ends (active = 0) and names
-- its successor. Every foreign key of this schema is RESTRICT: a cascade would delete history for
-- an account that has no right on it (docs/decisions).

CREATE TABLE IF NOT EXISTS setting (
  name        VARCHAR(60) CHARACTER SET ascii NOT NULL,
  value       VARCHAR(500) NOT NULL,
  is_public   TINYINT      NOT NULL DEFAULT 0,
  description VARCHAR(200) NOT NULL,
  CONSTRAINT pk_setting PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS opd (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  code         VARCHAR(40) CHARACTER SET ascii NOT NULL,
  short_name   VARCHAR(40)  NOT NULL,
  name         VARCHAR(160) NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  topics       VARCHAR(400) NOT NULL DEFAULT '',
  active       TINYINT      NOT NULL DEFAULT 1,
  valid_from   DATE         NULL,
  successor_id BIGINT       NULL,
  certainty    VARCHAR(10) CHARACTER SET ascii NOT NULL,
  runs_service TINYINT      NOT NULL DEFAULT 0,
  inspects     TINYINT      NOT NULL DEFAULT 0,
  CONSTRAINT pk_opd PRIMARY KEY (id),
  CONSTRAINT uq_opd_code UNIQUE (code),
  CONSTRAINT fk_opd_successor FOREIGN KEY (successor_id) REFERENCES opd (id) ON DELETE RESTRICT,
  CONSTRAINT ck_opd_kind CHECK (kind IN ('secretariat', 'inspectorate', 'department', 'police_unit', 'agency',
                                         'hospital', 'subdistrict', 'company', 'outside')),
  CONSTRAINT ck_opd_certainty CHECK (certainty IN ('sure', 'likely', 'unsure'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
