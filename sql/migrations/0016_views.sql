-- What a restricted account may see of tables it cannot read. Every view runs with the rights of one
-- locked account (lapor_owner): a view whose definer is missing fails, so that account is restored
-- first. No aggregates here (they would be materialised at every read).

-- Live sessions for whoever guards one. Expiry is asked with the request's own `now` by the caller.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_live_citizen_session AS
  SELECT s.id, s.secret_hash, s.account_id, s.created_at, s.last_seen_at, s.reauthenticated_at, s.expires_at,
         a.name, a.email, a.standing
    FROM citizen_session s JOIN account a ON a.id = s.account_id
   WHERE a.erased_at IS NULL;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_live_staff_session AS
  SELECT s.id, s.secret_hash, s.staff_account_id, s.created_at, s.last_seen_at, s.reauthenticated_at,
         s.expires_at, a.name, a.email, a.role, a.opd_id, o.code AS opd_code, o.short_name AS opd_short_name
    FROM staff_session s JOIN staff_account a ON a.id = s.staff_account_id LEFT JOIN opd o ON o.id = a.opd_id
   WHERE a.active = 1;

-- People without NIK and password.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_account_contact AS
  SELECT id, name, email, phone, standing FROM account WHERE erased_at IS NULL;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_staff AS
  SELECT id, name, email, role, opd_id, active FROM staff_account;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_reporter AS
  SELECT r.id, r.complaint_id, r.account_id, r.contact_id, r.identity_hidden, r.is_first, r.joined_at,
         COALESCE(a.name, c.name) AS name, COALESCE(a.email, c.email) AS email,
         COALESCE(a.phone, c.phone) AS phone, c.channel, c.address
    FROM reporter r LEFT JOIN account a ON a.id = r.account_id LEFT JOIN contact c ON c.id = r.contact_id;

-- What everybody may read.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_setting AS
  SELECT name, value FROM setting WHERE is_public = 1;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_opd AS
  SELECT id, code, short_name, name, kind, topics, active FROM opd;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_kecamatan AS
  SELECT code, name, lat, lon FROM kecamatan;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_village AS
  SELECT code, kecamatan_code, name, also_known_as, kind FROM village;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_category AS
  SELECT id, code, name, example, synonyms, opd_id, rule, preset_kind, sort, active FROM category;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_holiday AS
  SELECT day, kind, name, provisional FROM holiday;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_complaint AS
  SELECT c.id, c.code, c.kind, c.category_id, g.name AS category_name, c.kecamatan_code,
         k.name AS kecamatan_name, c.village_code, v.name AS village_name, c.state, c.outcome, c.reject_reason,
         c.channel, c.received_at, c.responded_at, c.response_due_at, c.public_title, c.public_text, c.published_at,
         c.reopens, c.open_parts, c.resolved_parts, c.due_at, c.resolved_at,
         c.closed_at, c.lapse_at, c.emergency, m.code AS merged_into_code, c.updated_at, c.is_public
    FROM complaint c
    JOIN category g ON g.id = c.category_id
    LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
    LEFT JOIN village v ON v.code = c.village_code
    LEFT JOIN complaint m ON m.id = c.merged_into_id AND m.is_public = 1
   WHERE c.is_public = 1;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_part AS
  SELECT p.id, p.complaint_id, p.opd_id, o.code AS opd_code, o.short_name AS opd_short_name, o.name AS opd_name,
         p.state, p.round, p.forwarded_at, p.verify_due_at, p.finish_due_at, p.original_finish_due_at,
         p.verified_at, p.resolved_at, p.scheduled_for, p.extends
    FROM part p JOIN complaint c ON c.id = p.complaint_id JOIN opd o ON o.id = p.opd_id
   WHERE c.is_public = 1 AND p.state NOT IN ('returned', 'dropped');

-- The public history: which events are shown is a closed list; their words only as the public text.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_event AS
  SELECT e.id, e.complaint_id, e.seq, e.part_id, o.short_name AS opd_short_name, o.name AS opd_name, e.event,
         e.from_state, e.to_state, e.actor_kind, e.at, b.public_text, b.event_id AS body_id
    FROM complaint_event e
    JOIN complaint c ON c.id = e.complaint_id
    LEFT JOIN event_body b ON b.event_id = e.id
    LEFT JOIN part p ON p.id = e.part_id
    LEFT JOIN opd o ON o.id = p.opd_id
   WHERE c.is_public = 1
     AND e.event IN ('file', 'ask', 'supply', 'forward', 'split', 'send_back', 'verify', 'start', 'schedule',
                     'progress', 'resolve', 'return_answer', 'reject', 'redirect', 'merge', 'unmerge', 'accept',
                     'reopen', 'object', 'lapse', 'abandon', 'withdraw', 'comment', 'extend', 'late', 'erase');

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_photo AS
  SELECT a.id, a.complaint_id, a.event_id, a.public_name, a.media_type, a.size_bytes, a.width, a.height
    FROM attachment a JOIN complaint c ON c.id = a.complaint_id
   WHERE c.is_public = 1 AND a.public_name IS NOT NULL;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_rating AS
  SELECT r.complaint_id, r.round, r.score, r.rated_at
    FROM rating r JOIN complaint c ON c.id = r.complaint_id
   WHERE c.is_public = 1;

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_stat_day AS
  SELECT day, opd_id, category_id, kecamatan_code, channel, received, answered_in_time, answered_late, published,
         forwarded, resolved_in_time, resolved_late, accepted, lapsed, reopened, rejected, redirected, withdrawn,
         abandoned
    FROM stat_day;

-- The reporter's own history: everything but what staff say among themselves.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_citizen_event AS
  SELECT e.id, e.complaint_id, e.seq, e.part_id, o.short_name AS opd_short_name, o.name AS opd_name, e.event,
         e.from_state, e.to_state, e.actor_kind, e.at, b.text, b.public_text, b.data, b.event_id AS body_id
    FROM complaint_event e
    LEFT JOIN event_body b ON b.event_id = e.id
    LEFT JOIN part p ON p.id = e.part_id
    LEFT JOIN opd o ON o.id = p.opd_id
   WHERE e.event NOT IN ('note', 'instruct', 'assign', 'told', 'remind', 'due_soon');
