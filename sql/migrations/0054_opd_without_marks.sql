-- Nobody reads them: which body runs the service and which inspects stand in `setting` (service.opd, service.inspectorate), and
-- how sure a name is stands in sql/seeds/reference.sql, the only place that wrote it. No program names these columns.

ALTER TABLE opd
  DROP CONSTRAINT ck_opd_certainty,
  DROP COLUMN certainty,
  DROP COLUMN runs_service,
  DROP COLUMN inspects;
