-- What somebody who follows a report wants to hear of it: every step, or only how it ends.

ALTER TABLE follower
  ADD COLUMN IF NOT EXISTS wants VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'steps';
