-- No place finer than domain::place_precision allows: of a category about a person none below the kecamatan, of a hidden reporter
-- none below the village. A category that is gone counts as one about a person.
-- LEFT JOIN though a report always has a category: an inner join lets the planner start from category and
-- sort every public report (tried with 100,000: 360 ms, now under 1).
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_complaint AS
  SELECT c.id, c.code, c.kind, c.category_id, g.name AS category_name, c.kecamatan_code,
         k.name AS kecamatan_name, IF(g.about_person = 0, c.village_code, NULL) AS village_code,
         IF(g.about_person = 0, v.name, NULL) AS village_name, c.state, c.outcome, c.reject_reason,
         c.channel, c.received_at, c.responded_at, c.response_due_at, c.public_title, c.public_text,
         IF(g.about_person = 0 AND c.identity_hidden = 0, c.public_place, NULL) AS public_place, c.published_at,
         c.reopens, c.open_parts, c.resolved_parts, c.due_at, c.resolved_at,
         c.closed_at, c.lapse_at, c.emergency, m.code AS merged_into_code, c.updated_at, c.is_public
    FROM complaint c
    LEFT JOIN category g ON g.id = c.category_id
    LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
    LEFT JOIN village v ON v.code = c.village_code
    LEFT JOIN complaint m ON m.id = c.merged_into_id AND m.is_public = 1
   WHERE c.is_public = 1;
