-- A name that was corrected goes on being hidden in the words where it stands, until its owner is erased.
ALTER TABLE account ADD COLUMN former_names TEXT NULL AFTER name;
