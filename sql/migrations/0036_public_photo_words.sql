-- The public page shows a description, the day, and which photo is the reporter's.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_photo AS
  SELECT a.id, a.complaint_id, a.event_id, a.public_name, a.media_type, a.size_bytes, a.width, a.height,
         a.caption, a.created_at
    FROM attachment a JOIN complaint c ON c.id = a.complaint_id
   WHERE c.is_public = 1 AND a.public_name IS NOT NULL;
