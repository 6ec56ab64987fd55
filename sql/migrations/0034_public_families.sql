-- What everybody may know of them: figures. Beside v_public_complaint, so that neither view waits for the other.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_family AS
  SELECT c.id, c.merged_reports, c.reporters FROM complaint c WHERE c.is_public = 1;

-- Who supports a public report; only to be counted.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_support AS
  SELECT s.complaint_id FROM support s JOIN complaint c ON c.id = s.complaint_id WHERE c.is_public = 1;
