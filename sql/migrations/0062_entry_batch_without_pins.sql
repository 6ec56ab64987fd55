-- Messages entered from a file get no PIN to be listed: each is made with the message that tells its person.

ALTER TABLE entry_batch DROP COLUMN IF EXISTS sealed_pins;
