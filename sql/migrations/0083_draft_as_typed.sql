-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Step 1 of a report as it stood in the form, of a draft that was saved in passing and is not complete: a date that is none and
-- a title that is too long are kept too. One JSON object of the fields by their names.
ALTER TABLE draft ADD COLUMN typed MEDIUMTEXT NULL;
