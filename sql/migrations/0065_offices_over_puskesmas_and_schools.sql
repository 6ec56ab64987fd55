-- Which OPD is over the puskesmas and which over the schools: an accused one is hidden from its accounts. Public, because the page
-- about reporting an officer names them. sql/seeds/reference.sql says the same for a new instance; what an administrator set stays.

INSERT IGNORE INTO setting (name, value, is_public, description) VALUES
  ('service.health', 'dinkesppkb', 1, 'OPD yang membawahi puskesmas'),
  ('service.education', 'disdikpora', 1, 'OPD yang membawahi sekolah');
