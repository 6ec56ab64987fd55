-- Whoever says he is not 18 yet names a parent or guardian who agrees (UU 27/2022, article 25). A declaration,
-- not a proof: the digits of a NIK only hint at an age, and a wrong date in one is valid for life. NULL: an adult.

ALTER TABLE registration ADD COLUMN IF NOT EXISTS guardian_name VARCHAR(100) NULL;

ALTER TABLE account ADD COLUMN IF NOT EXISTS guardian_name VARCHAR(100) NULL;
