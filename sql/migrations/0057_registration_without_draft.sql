-- Nobody reads or writes it: a draft names its registration (draft.registration_id), and there may be several.

ALTER TABLE registration DROP COLUMN draft_id;
