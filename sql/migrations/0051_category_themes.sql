-- Fifty categories in one list are too many to read: they stand under a few themes. Which ones is data (sql/seeds/reference.sql);
-- without a theme a category stands by itself.

ALTER TABLE category
  ADD COLUMN IF NOT EXISTS theme VARCHAR(60) NOT NULL DEFAULT '' AFTER synonyms;
