-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What the first answer of a report was: by_ask, by_forward, by_redirect, by_merge, by_reject; their sum is that of the answers. An
-- answer that was taken back is counted no more, on the day it was given (docs/decisions/0075). And by body, of what everybody could
-- read that day: what it handed back, and what was handed back or taken away after its target, so that nobody's lateness goes with
-- the part.
ALTER TABLE stat_day
  ADD COLUMN by_ask INT NOT NULL DEFAULT 0,
  ADD COLUMN by_forward INT NOT NULL DEFAULT 0,
  ADD COLUMN by_redirect INT NOT NULL DEFAULT 0,
  ADD COLUMN by_merge INT NOT NULL DEFAULT 0,
  ADD COLUMN by_reject INT NOT NULL DEFAULT 0,
  ADD COLUMN shown_returned INT NOT NULL DEFAULT 0,
  ADD COLUMN shown_given_up_late INT NOT NULL DEFAULT 0;
