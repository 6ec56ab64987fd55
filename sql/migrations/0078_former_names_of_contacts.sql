-- As 0077, of a reporter without an account.
ALTER TABLE contact ADD COLUMN former_names TEXT NULL AFTER name;
