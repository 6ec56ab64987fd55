-- What staff enter for somebody who wrote elsewhere: such a draft has neither an owner nor a browser's secret, sent or not. What a
-- citizen writes has one of the two until it is sent, and then an owner.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_entry_draft AS
  SELECT id, token, account_id, kind, category_id, title, story, kecamatan_code, village_code, place, happened_on,
         hidden_from_public, identity_hidden, accused_kind, accused_opd_id, accused_village_code, accused_kecamatan_code,
         accused_name, danger, created_at, updated_at, complaint_id
    FROM draft
   WHERE account_id IS NULL AND secret_hash IS NULL;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_entry_draft_answer AS
  SELECT a.draft_id, a.question, a.answer
    FROM draft_answer a JOIN draft d ON d.id = a.draft_id
   WHERE d.account_id IS NULL AND d.secret_hash IS NULL;

-- What somebody with code and PIN may see and correct of himself: a contact that has a PIN. No account's phone stands in it.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_own_contact AS
  SELECT r.id, c.channel, c.name, c.email, c.phone, c.address, r.identity_hidden
    FROM reporter r JOIN contact c ON c.id = r.contact_id
   WHERE r.account_id IS NULL AND r.erased_at IS NULL AND r.pin_hash IS NOT NULL;

-- Whoever writes a step tells the reporters by mail, or leaves a row for Kabari: for that nobody needs a phone or a home address.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_told_reporter AS
  SELECT r.id, r.complaint_id, r.account_id, COALESCE(a.name, c.name) AS name, COALESCE(a.email, c.email) AS email
    FROM reporter r LEFT JOIN account a ON a.id = r.account_id LEFT JOIN contact c ON c.id = r.contact_id;
