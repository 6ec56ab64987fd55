-- How many people told of the same matter, and how many reports were merged into this one: kept, because lists
-- show it and a COUNT over reports does not scale.
ALTER TABLE complaint
  ADD COLUMN IF NOT EXISTS merged_reports INT NOT NULL DEFAULT 0 AFTER merged_into_id,
  ADD COLUMN IF NOT EXISTS reporters INT NOT NULL DEFAULT 1 AFTER merged_reports;
