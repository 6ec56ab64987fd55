-- Where it happened as triage released it: a road, a public building. Emptied when privacy or category make it too precise.

ALTER TABLE complaint
  ADD COLUMN IF NOT EXISTS public_place VARCHAR(200) NULL AFTER public_text;
