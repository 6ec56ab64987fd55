-- What an officer decides about a photo for the public: a short description for whoever cannot see
-- it, and the parts that are painted over ("left,top,width,height;…" in thousandths of the picture).
-- The boxes are kept beside the photo so that they are there before it is shown for the first time;
-- the picture under `stored_name` is never changed.

ALTER TABLE attachment
  ADD COLUMN IF NOT EXISTS caption VARCHAR(120) NULL,
  ADD COLUMN IF NOT EXISTS boxes VARCHAR(500) CHARACTER SET ascii NULL;
