-- By what a contact is known again (docs/decisions/0053): a telephone or a box, never a human. Two people on one telephone are
-- two reporters of one identity. Each identity begins with a person of its own; nothing is merged here. What would merge, by what
-- is known of it, stands in v_identity_alike (deploy/migrate --print-alike). A key is the E.164 number, the mailbox in lower case
-- (decision 0050), a handle in lower case, or the SHA-256 of a post's address: handlers/domain/people/identity.hpp says which,
-- and a test compares what stands here.

CREATE TABLE IF NOT EXISTS person (
  id BIGINT NOT NULL AUTO_INCREMENT,
  CONSTRAINT pk_person PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Without a key: it was erased.
CREATE TABLE IF NOT EXISTS identity (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  channel      VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  identity_key VARCHAR(254) COLLATE utf8mb4_bin NULL,
  person_id    BIGINT       NOT NULL,
  CONSTRAINT pk_identity PRIMARY KEY (id),
  CONSTRAINT uq_identity_key UNIQUE (channel, identity_key),
  KEY ix_identity_person (person_id),
  CONSTRAINT fk_identity_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
  CONSTRAINT ck_identity_channel CHECK (channel IN ('phone', 'email', 'facebook', 'instagram', 'x', 'tiktok', 'post'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

ALTER TABLE contact
  ADD COLUMN IF NOT EXISTS identity_id BIGINT NULL AFTER address,
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS fk_contact_identity (identity_id) REFERENCES identity (id) ON DELETE RESTRICT;

-- Only for the lines below: what each contact's identity is. The inner part takes the first of what a contact holds.
CREATE OR REPLACE VIEW v_contact_key AS
  SELECT id,
         CASE WHEN held = 'address' AND box REGEXP '^[hH][tT][tT][pP][sS]?://[!-~]+$' THEN 'post'
              WHEN held = 'address' THEN channel ELSE held END AS channel,
         CASE WHEN held = 'phone' THEN box
              WHEN held = 'email' THEN LOWER(box)
              WHEN box REGEXP '^[hH][tT][tT][pP][sS]?://[!-~]+$'
                THEN SHA2(CONCAT(LOWER(SUBSTRING_INDEX(box, '/', 3)), SUBSTRING(box, CHAR_LENGTH(SUBSTRING_INDEX(box, '/', 3)) + 1)), 256)
              WHEN channel IN ('facebook', 'instagram', 'x', 'tiktok') AND box REGEXP '^@?[A-Za-z0-9._-]{2,60}$'
                THEN LOWER(IF(box LIKE '@%', SUBSTRING(box, 2), box))
         END AS identity_key
    FROM (SELECT id, channel,
                 CASE WHEN COALESCE(phone, '') <> '' THEN 'phone' WHEN TRIM(COALESCE(email, '')) <> '' THEN 'email' ELSE 'address' END AS held,
                 CASE WHEN COALESCE(phone, '') <> '' THEN CONVERT(phone USING utf8mb4)
                      WHEN TRIM(COALESCE(email, '')) <> '' THEN TRIM(email) ELSE TRIM(address) END COLLATE utf8mb4_bin AS box
            FROM contact WHERE identity_id IS NULL AND erased_at IS NULL) first_held;

SET @people = (SELECT COALESCE(MAX(id), 0) FROM person);

INSERT INTO person (id)
  SELECT @people + ROW_NUMBER() OVER (ORDER BY channel, identity_key)
    FROM (SELECT DISTINCT k.channel, k.identity_key FROM v_contact_key k
            LEFT JOIN identity i ON i.channel = k.channel AND i.identity_key = k.identity_key
           WHERE k.identity_key IS NOT NULL AND i.id IS NULL) made;

INSERT INTO identity (channel, identity_key, person_id)
  SELECT channel, identity_key, @people + ROW_NUMBER() OVER (ORDER BY channel, identity_key)
    FROM (SELECT DISTINCT k.channel, k.identity_key FROM v_contact_key k
            LEFT JOIN identity i ON i.channel = k.channel AND i.identity_key = k.identity_key
           WHERE k.identity_key IS NOT NULL AND i.id IS NULL) made;

UPDATE contact c
  JOIN (SELECT k.id, i.id AS identity_id FROM v_contact_key k
          JOIN identity i ON i.channel = k.channel AND i.identity_key = k.identity_key) found ON found.id = c.id
   SET c.identity_id = found.identity_id;

DROP VIEW v_contact_key;

-- What would merge, by numbers alone, never a name or a telephone: several reports of one telephone or box, which names they were
-- entered under, and whose account gave the same number or mailbox. Nobody is merged by it.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_identity_alike AS
  SELECT i.id, i.channel, i.person_id, COUNT(DISTINCT r.complaint_id) AS reports, COUNT(DISTINCT c.name) AS names,
         GROUP_CONCAT(DISTINCT a.id ORDER BY a.id) AS accounts
    FROM identity i
    JOIN contact c ON c.identity_id = i.id
    JOIN reporter r ON r.contact_id = c.id
    LEFT JOIN account a ON (i.channel = 'phone' AND a.phone = i.identity_key) OR (i.channel = 'email' AND a.email_key = i.identity_key)
   GROUP BY i.id, i.channel, i.person_id
  HAVING COUNT(DISTINCT r.complaint_id) > 1 OR COUNT(a.id) > 0;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_reporter AS
  SELECT r.id, r.complaint_id, r.account_id, r.contact_id, r.identity_hidden, r.is_first, r.joined_at,
         COALESCE(a.name, c.name) AS name, COALESCE(a.email, c.email) AS email, COALESCE(a.phone, c.phone) AS phone,
         c.channel, c.address, c.identity_id
    FROM reporter r LEFT JOIN account a ON a.id = r.account_id LEFT JOIN contact c ON c.id = r.contact_id;
