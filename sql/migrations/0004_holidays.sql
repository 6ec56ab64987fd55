-- Days that are not working days beside Saturday and Sunday. `provisional`: expected by its fixed
-- date, not yet decreed; a year without any decreed day is a warning to the administrator.

CREATE TABLE IF NOT EXISTS holiday (
  day         DATE        NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  name        VARCHAR(80) NOT NULL,
  provisional TINYINT     NOT NULL DEFAULT 0,
  CONSTRAINT pk_holiday PRIMARY KEY (day),
  CONSTRAINT ck_holiday_kind CHECK (kind IN ('national', 'joint_leave'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
