-- What staff did that is not an event of a report, and every opening of a hidden identity.
-- Insert-only for those who write it; read by the administrator and the inspector.

CREATE TABLE IF NOT EXISTS audit_log (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  at               DATETIME(3)  NOT NULL,
  staff_account_id BIGINT       NULL,
  act              VARCHAR(40) CHARACTER SET ascii NOT NULL,
  complaint_id     BIGINT       NULL,
  subject          VARCHAR(100) NULL,
  reason           VARCHAR(1000) NULL,
  CONSTRAINT pk_audit_log PRIMARY KEY (id),
  KEY ix_audit_at (at, id),
  KEY ix_audit_complaint (complaint_id, id),
  CONSTRAINT fk_audit_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id) ON DELETE RESTRICT,
  CONSTRAINT fk_audit_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id) ON DELETE RESTRICT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
