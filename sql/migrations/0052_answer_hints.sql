-- How one tells which answer is his: few know whose a road is.

ALTER TABLE category_answer
  ADD COLUMN IF NOT EXISTS hint VARCHAR(120) NOT NULL DEFAULT '' AFTER label;
