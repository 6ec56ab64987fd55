-- No village in the public words of a report about a person (domain::place_precision): an index kept before 0073 has it
-- until the next public change of the report. A word that also stands in the public text or the names of category and
-- kecamatan stays.
DELETE p
  FROM complaint c
  JOIN village v ON v.code = c.village_code
  JOIN public_word p ON p.complaint_id = c.id
  JOIN word w ON w.id = p.word_id
  LEFT JOIN category g ON g.id = c.category_id
  LEFT JOIN kecamatan k ON k.code = c.kecamatan_code
 WHERE COALESCE(g.about_person, 1) = 1
   AND NOT v.name <=> k.name
   -- The first letter of a stem may be another one in the name: Penimbun, timbun.
   AND LOCATE(SUBSTRING(w.stem, 2), LOWER(v.name)) > 0
   AND LOWER(CONCAT_WS(' ', c.public_title, c.public_text, g.name, k.name))
       NOT REGEXP CONCAT('(^|[^[:alnum:]])', w.stem, '([^[:alnum:]]|$)');
