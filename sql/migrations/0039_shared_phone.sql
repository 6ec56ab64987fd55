-- A session on somebody else's phone ends soon: each session knows how long it lives unused.
ALTER TABLE citizen_session
  ADD COLUMN IF NOT EXISTS idle_minutes SMALLINT NOT NULL DEFAULT 720 AFTER expires_at;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_live_citizen_session AS
  SELECT s.id, s.secret_hash, s.account_id, s.created_at, s.last_seen_at, s.reauthenticated_at,
         s.expires_at, s.idle_minutes, a.name, a.email, a.standing
    FROM citizen_session s JOIN account a ON a.id = s.account_id
   WHERE a.erased_at IS NULL;
