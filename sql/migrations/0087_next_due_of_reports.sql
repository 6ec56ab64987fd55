-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The earliest due instant of the promises of a report that run: the one due date its lists are read by.
ALTER TABLE complaint ADD COLUMN next_due_at DATETIME(3) NULL, ADD KEY ix_complaint_next_due (desk, state, next_due_at, id);
