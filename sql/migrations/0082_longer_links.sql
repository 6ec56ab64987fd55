-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The link of a post is up to 2,000 characters: what tells posts apart may stand at its end.
ALTER TABLE contact MODIFY COLUMN address VARCHAR(2000) NULL;
