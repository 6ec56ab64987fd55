-- Not only an OPD may be accused (docs/decisions/0056): what kind of body it is, and what tells it. `accused_opd_id` is from now
-- on the OPD that is the body or contains it, whose accounts never meet the report; a release before this one hides it from the
-- same accounts. The typed name of a puskesmas or school is the citizen's words: it stands with them and is erased with them.

ALTER TABLE complaint
  ADD COLUMN IF NOT EXISTS accused_kind VARCHAR(20) CHARACTER SET ascii NULL AFTER identity_hidden,
  ADD COLUMN IF NOT EXISTS accused_village_code CHAR(13) CHARACTER SET ascii NULL AFTER accused_opd_id,
  ADD COLUMN IF NOT EXISTS accused_kecamatan_code CHAR(8) CHARACTER SET ascii NULL AFTER accused_village_code,
  ADD CONSTRAINT fk_complaint_accused_village FOREIGN KEY IF NOT EXISTS (accused_village_code)
    REFERENCES village (code) ON DELETE RESTRICT,
  ADD CONSTRAINT fk_complaint_accused_kecamatan FOREIGN KEY IF NOT EXISTS (accused_kecamatan_code)
    REFERENCES kecamatan (code) ON DELETE RESTRICT,
  ADD CONSTRAINT IF NOT EXISTS ck_complaint_accused_kind
    CHECK (accused_kind IN ('opd','leadership','village','puskesmas','school'));

ALTER TABLE complaint_text
  ADD COLUMN IF NOT EXISTS accused_name VARCHAR(100) NULL AFTER place;

ALTER TABLE draft
  ADD COLUMN IF NOT EXISTS accused_kind VARCHAR(20) CHARACTER SET ascii NULL AFTER identity_hidden,
  ADD COLUMN IF NOT EXISTS accused_village_code CHAR(13) CHARACTER SET ascii NULL AFTER accused_opd_id,
  ADD COLUMN IF NOT EXISTS accused_kecamatan_code CHAR(8) CHARACTER SET ascii NULL AFTER accused_village_code,
  ADD COLUMN IF NOT EXISTS accused_name VARCHAR(100) NULL AFTER accused_kecamatan_code,
  ADD CONSTRAINT fk_draft_accused_village FOREIGN KEY IF NOT EXISTS (accused_village_code)
    REFERENCES village (code) ON DELETE RESTRICT,
  ADD CONSTRAINT fk_draft_accused_kecamatan FOREIGN KEY IF NOT EXISTS (accused_kecamatan_code)
    REFERENCES kecamatan (code) ON DELETE RESTRICT,
  ADD CONSTRAINT IF NOT EXISTS ck_draft_accused_kind
    CHECK (accused_kind IN ('opd','leadership','village','puskesmas','school'));
