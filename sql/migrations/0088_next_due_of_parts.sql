-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The same of a part, for the lists of its OPD.
ALTER TABLE part ADD COLUMN next_due_at DATETIME(3) NULL, ADD KEY ix_part_next_due (opd_id, state, next_due_at, id);
