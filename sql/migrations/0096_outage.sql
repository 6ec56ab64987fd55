-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Times in which the service itself was away: what would close something for a citizen waits so much longer.
CREATE TABLE outage (
  from_at  DATETIME(3) NOT NULL,
  until_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_outage PRIMARY KEY (from_at),
  CONSTRAINT ck_outage_order CHECK (until_at > from_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
