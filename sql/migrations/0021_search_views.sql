-- What the public search may read: the words of public reports, and of the words only those that stand in one.
-- A stem that stands in originals alone (a name, a threat) is not told. The two views are plain, so that the
-- planner walks the posting lists themselves.
CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_stem AS
  SELECT w.id, w.stem FROM word w WHERE EXISTS (SELECT 1 FROM public_word p WHERE p.word_id = w.id);

CREATE OR REPLACE DEFINER='lapor_owner'@'localhost' SQL SECURITY DEFINER VIEW v_public_word AS
  SELECT word_id, complaint_id FROM public_word;
