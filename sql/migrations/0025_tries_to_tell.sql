-- Each try to reach somebody of Kabari pelapor, with its time and by whom. After the third the row is
-- unreachable: it keeps its words and stands in a list of its own, from which it can be opened again.

CREATE TABLE IF NOT EXISTS kabari_try (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  kabari_id        BIGINT      NOT NULL,
  staff_account_id BIGINT      NOT NULL,
  at               DATETIME(3) NOT NULL,
  CONSTRAINT pk_kabari_try PRIMARY KEY (id),
  KEY ix_kabari_try_row (kabari_id, id),
  CONSTRAINT fk_kabari_try_row FOREIGN KEY (kabari_id) REFERENCES kabari (id) ON DELETE RESTRICT,
  CONSTRAINT fk_kabari_try_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
