-- Nobody reads it: how sure it is whose work a category is stands in sql/seeds/reference.sql, the only place that wrote it.

ALTER TABLE category DROP COLUMN certainty;
