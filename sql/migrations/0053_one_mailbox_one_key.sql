-- A mailbox is one, however its name is capitalised (docs/decisions/0050). Where two spellings stand already, both keep their key:
-- IGNORE leaves the second as it is, and its holder signs in as before with that spelling alone until the counter helps.

UPDATE IGNORE account SET email_key = LOWER(email_key) WHERE email_key IS NOT NULL;
UPDATE IGNORE registration SET email_key = LOWER(email_key);
UPDATE IGNORE desk_request SET email_key = LOWER(email_key);
UPDATE IGNORE email_change SET old_email_key = LOWER(old_email_key), new_email_key = LOWER(new_email_key);
UPDATE IGNORE follower SET email_key = LOWER(email_key);
UPDATE IGNORE staff_account SET email_key = LOWER(email_key);
