-- Replaced by answered_clock and answered_service (0027): the reading is chosen when it is shown.
-- What had been counted here by the reading of its day was counted anew, in both, by 0027.

ALTER TABLE stat_day DROP COLUMN IF EXISTS answered_in_time, DROP COLUMN IF EXISTS answered_late;
