-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The courier's beat of each minute, one row per start of a machine: what its clock said, and how long that start had run. Whether
-- the clock can be believed is read off two of them (docs/decisions/0076).
CREATE TABLE heartbeat (
  boot_id VARCHAR(64) CHARACTER SET ascii NOT NULL,
  at      DATETIME(3) NOT NULL,
  up_ms   BIGINT      NOT NULL,
  CONSTRAINT pk_heartbeat PRIMARY KEY (boot_id),
  KEY ix_heartbeat_at (at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
