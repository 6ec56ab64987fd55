-- Kecamatan and villages, keyed by the Ministry's code: 24 village names occur in more than one
-- kecamatan, so a name is never a key. The first digit of the last group tells a kelurahan (1)
-- from a desa (2). `also_known_as` keeps an older spelling so that a search finds both.

CREATE TABLE IF NOT EXISTS kecamatan (
  code   CHAR(8) CHARACTER SET ascii NOT NULL,
  name   VARCHAR(60)  NOT NULL,
  lat    DECIMAL(7,4) NOT NULL,
  lon    DECIMAL(8,4) NOT NULL,
  opd_id BIGINT       NULL,
  CONSTRAINT pk_kecamatan PRIMARY KEY (code),
  CONSTRAINT fk_kecamatan_opd FOREIGN KEY (opd_id) REFERENCES opd (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS village (
  code           CHAR(13) CHARACTER SET ascii NOT NULL,
  kecamatan_code CHAR(8) CHARACTER SET ascii NOT NULL,
  name           VARCHAR(60) NOT NULL,
  also_known_as  VARCHAR(60) NULL,
  kind           VARCHAR(10) CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_village PRIMARY KEY (code),
  CONSTRAINT fk_village_kecamatan FOREIGN KEY (kecamatan_code) REFERENCES kecamatan (code) ON DELETE RESTRICT,
  CONSTRAINT ck_village_kind CHECK (kind IN ('desa', 'kelurahan'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
