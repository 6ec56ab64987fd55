-- How many reports an officer entered today: counted on every showing of the form, so by an index.
CREATE INDEX IF NOT EXISTS ix_complaint_recorded ON complaint (recorded_by, recorded_at);
