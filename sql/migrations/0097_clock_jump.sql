-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A clock that moved on its own. While one of them is not confirmed, nothing that goes by the clock is closed, rung or removed.
CREATE TABLE clock_jump (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  expected_at  DATETIME(3) NOT NULL,
  found_at     DATETIME(3) NOT NULL,
  confirmed_by BIGINT      NULL,
  confirmed_at DATETIME(3) NULL,
  CONSTRAINT pk_clock_jump PRIMARY KEY (id),
  KEY ix_clock_jump_open (confirmed_at, id),
  CONSTRAINT fk_clock_jump_confirmed_by FOREIGN KEY (confirmed_by) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT ck_clock_jump_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
