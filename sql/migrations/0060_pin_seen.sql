-- When an officer last saw the PIN of a reporter, and who: what is done by that PIN soon after is marked in
-- the history (docs/decisions/0055). erased_at: the reporter had what is kept of him erased, by code and PIN.

ALTER TABLE reporter
  ADD COLUMN IF NOT EXISTS pin_seen_at DATETIME(3) NULL AFTER pin_hash,
  ADD COLUMN IF NOT EXISTS pin_seen_by BIGINT NULL AFTER pin_seen_at,
  ADD COLUMN IF NOT EXISTS erased_at DATETIME(3) NULL AFTER joined_at,
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS fk_reporter_pin_seen_by (pin_seen_by) REFERENCES staff_account (id)
    ON DELETE RESTRICT,
  ADD CONSTRAINT IF NOT EXISTS ck_reporter_pin_seen CHECK ((pin_seen_at IS NULL) = (pin_seen_by IS NULL));
