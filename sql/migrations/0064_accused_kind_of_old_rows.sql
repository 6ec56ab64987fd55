-- Whoever was accused before could only be an OPD.

UPDATE complaint SET accused_kind = 'opd' WHERE accused_opd_id IS NOT NULL AND accused_kind IS NULL;
UPDATE draft SET accused_kind = 'opd' WHERE accused_opd_id IS NOT NULL AND accused_kind IS NULL;
