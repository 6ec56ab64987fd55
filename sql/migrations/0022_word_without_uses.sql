-- A counter on every word would be a row that all filings wait for; how frequent a word is, the search counts
-- itself, up to a thousand.
ALTER TABLE word DROP COLUMN uses;
