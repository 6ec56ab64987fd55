-- Of a report about somebody's papers, aid or school everybody knows the kecamatan, nothing finer. Which categories are of that kind
-- is data (sql/seeds/reference.sql); until it is read, all of them are.

ALTER TABLE category
  ADD COLUMN IF NOT EXISTS about_person TINYINT NOT NULL DEFAULT 1 AFTER about_conduct;
