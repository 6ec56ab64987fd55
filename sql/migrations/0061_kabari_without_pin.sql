-- A row of Kabari pelapor holds no PIN: one is made when the officer asks for the message, and shown once
-- (docs/decisions/0055). What was told is emptied, as it has been since rows were emptied at all; what waits
-- keeps its words without the PIN. The PIN itself, a hash at the reporter, stays good until there is a new one.

UPDATE kabari SET details = '{}' WHERE state = 'told' AND details <> '{}';
UPDATE kabari SET details = JSON_REMOVE(details, '$.pin') WHERE JSON_EXISTS(details, '$.pin');
