-- What the words of a report may hold of their authors, one name a line; `gone`: somebody's is known no more.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_reporter_names AS
  SELECT r.complaint_id, CONCAT_WS('\n', a.name, a.former_names, c.name, c.former_names) AS names,
         a.erased_at IS NOT NULL OR (r.account_id IS NULL AND c.erased_at IS NOT NULL) AS gone
    FROM reporter r LEFT JOIN account a ON a.id = r.account_id LEFT JOIN contact c ON c.id = r.contact_id;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_own_contact AS
  SELECT r.id, c.channel, c.name, c.former_names, c.email, c.phone, c.address, r.identity_hidden
    FROM reporter r JOIN contact c ON c.id = r.contact_id
   WHERE r.account_id IS NULL AND r.erased_at IS NULL AND r.pin_hash IS NOT NULL;
