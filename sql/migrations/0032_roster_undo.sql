-- A shift taken out of the roster can be brought back, and one made twice (a second click, a week copied
-- again, two administrators at once) is there once.

ALTER TABLE roster
  ADD COLUMN IF NOT EXISTS removed_at DATETIME(3) NULL,
  ADD UNIQUE KEY IF NOT EXISTS uq_roster_shift (staff_account_id, starts_at, ends_at);
