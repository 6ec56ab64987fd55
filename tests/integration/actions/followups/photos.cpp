// SPDX-License-Identifier: AGPL-3.0-or-later
// What everybody may see of a report's photos: ticked, taken back, painted over.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::ticked;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};

support::Browser triage(World& world) {
  return world.at_desk(Role::triage, "diskominfo", kLater);
}

std::string text(World& world, const std::string& sql) {
  const auto rows = world.db.connection().select({"test", "SELECT (" + sql + ") AS t"}, {});
  return rows.at(0).is_null("t") ? "" : rows.at(0).text("t");
}

std::string public_name(World& world, std::int64_t id) {
  return text(world,
              "SELECT COALESCE(public_name, '') FROM attachment WHERE id = " + std::to_string(id));
}

std::int64_t redactions(World& world) {
  return world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'redact'");
}

/// The form of all photos with this one's fields.
support::Fields of_photo(std::int64_t id, bool shown, const std::string& caption = "") {
  const auto number = std::to_string(id);
  support::Fields fields{{"photo_" + number, "ya"}, {"caption_" + number, caption}};
  if (shown) fields.emplace_back("show_" + number, "ya");
  return sent(std::move(fields));
}

support::Fields box(const std::string& left = "25", const std::string& width = "50") {
  return sent({{"left", left},
               {"top", "25"},
               {"width", width},
               {"height", "50"},
               {"left", ""},
               {"top", ""},
               {"width", ""},
               {"height", ""}});
}

std::string foto(const given::Report& report) {
  return address("/triase", report, "foto");
}
std::string foto(const given::Report& report, std::int64_t id) {
  return foto(report) + "/" + std::to_string(id);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_photos, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_tick_shows_a_photo_and_without_it_the_copy_is_gone) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  auto desk = triage(world);
  const auto page = desk.get(foto(report));
  BOOST_TEST(contains(page, "/berkas/" + std::to_string(id) + "/kecil"));

  const auto shown = desk.post(foto(report), of_photo(id, true, "Lubang di tengah jalan"));
  BOOST_TEST(status(shown) == 303);
  BOOST_TEST(location(shown) == foto(report));
  const auto name = public_name(world, id);
  BOOST_TEST(!world.stored("public", name).empty());
  BOOST_TEST(redactions(world) == 1);
  BOOST_TEST(contains(desk.get(address("/triase", report)), "Foto yang ditampilkan untuk umum: 1"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM v_public_photo WHERE caption LIKE 'Lubang%'") ==
             1);

  world.db.run("UPDATE cache_purge SET done_at = created_at");
  const auto taken = desk.post(foto(report), of_photo(id, false, "Lubang di tengah jalan"));
  BOOST_TEST(status(taken) == 303);
  BOOST_TEST(public_name(world, id) == "");
  BOOST_TEST(world.count("public") == 0);
  BOOST_TEST(world.count("private") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM cache_purge WHERE done_at IS NULL") == 1);
  BOOST_TEST(contains(desk.get(address("/triase", report)), "Foto yang ditarik dari umum: 1"));
}

BOOST_AUTO_TEST_CASE(the_released_words_stay_when_only_photos_change) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  const auto before = text(world, "SELECT CONCAT(public_title, public_text) FROM complaint");

  auto desk = triage(world);
  (void)desk.post(foto(report), of_photo(id, true));

  BOOST_TEST(!before.empty());
  BOOST_TEST(text(world, "SELECT CONCAT(public_title, public_text) FROM complaint") == before);
}

BOOST_AUTO_TEST_CASE(a_double_click_shows_once) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  auto desk = triage(world);
  const auto fields = of_photo(id, true);

  (void)desk.post(foto(report), fields);
  const auto name = public_name(world, id);
  const auto again = desk.post(foto(report), fields);

  BOOST_TEST(status(again) == 303);
  BOOST_TEST(public_name(world, id) == name);
  BOOST_TEST(redactions(world) == 1);
  BOOST_TEST(world.count("public") == 1);
}

BOOST_AUTO_TEST_CASE(boxes_are_burnt_into_a_new_copy_and_the_original_stays) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  auto desk = triage(world);
  (void)desk.post(foto(report), of_photo(id, true));
  const auto first = public_name(world, id);
  const auto open_copy = world.stored("public", first);

  const auto covered = desk.post(foto(report, id), box());
  const auto second = public_name(world, id);

  BOOST_TEST(status(covered) == 303);
  BOOST_TEST(second != first);
  BOOST_TEST(world.stored("public", first).empty());
  BOOST_TEST(world.stored("public", second) != open_copy);
  BOOST_TEST(world.stored("private", text(world, "SELECT stored_name FROM attachment")) ==
             open_copy);
  BOOST_TEST(redactions(world) == 2);
  const auto data = text(world, "SELECT data FROM event_body ORDER BY event_id DESC LIMIT 1");
  BOOST_TEST(data.find("\"boxes\":\"1\"") != std::string::npos);
  BOOST_TEST(data.find("250") == std::string::npos);
  BOOST_TEST(contains(desk.get(foto(report, id)), "x=\"250\""));
  BOOST_TEST(desk.get(foto(report, id) + "/hasil").body.starts_with("\xFF\xD8"));
}

BOOST_AUTO_TEST_CASE(a_wrong_box_is_refused_with_every_number_kept) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  auto desk = triage(world);
  for (const auto& [left, width] : {std::pair{"70", "50"}, {"satu", "50"}, {"25", "0"}}) {
    const auto page = desk.post(foto(report, id), box(left, width));
    BOOST_TEST(status(page) == 422);
    BOOST_TEST(contains(page, "value=\"" + std::string(left) + "\""));
  }
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM attachment WHERE boxes IS NOT NULL") == 0);
  BOOST_TEST(redactions(world) == 0);
}

BOOST_AUTO_TEST_CASE(boxes_made_before_the_forward_are_in_the_first_copy) {
  World world;
  const auto report = given::filed(world.db);
  given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto id = world.photo_of(report);
  auto desk = triage(world);
  BOOST_TEST(status(desk.post(foto(report), of_photo(id, true))) == 403);
  BOOST_TEST(status(desk.post(foto(report, id), box())) == 303);
  BOOST_TEST(redactions(world) == 0);
  BOOST_TEST(world.count("public") == 0);
  BOOST_TEST(contains(desk.get(address("/triase", report, "terusan")), "/kecil"));

  auto fields = desks::forwarding(world, "dpupr");
  fields.emplace_back("public_photos", std::to_string(id));
  BOOST_TEST(status(desk.post(address("/triase", report, "terusan"), fields)) == 303);

  const auto original = world.stored("private", text(world, "SELECT stored_name FROM attachment"));
  BOOST_TEST(!world.stored("public", public_name(world, id)).empty());
  BOOST_TEST(world.stored("public", public_name(world, id)) != original);
  BOOST_TEST(contains(desk.get(address("/triase", report)), "Bagian foto yang ditutup: 1"));
}

BOOST_AUTO_TEST_CASE(a_photo_of_a_secret_report_is_never_shown) {
  World world;
  const auto report = given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::secret}});
  const auto id = world.photo_of(report);
  auto desk = triage(world);

  BOOST_TEST(contains(desk.get(foto(report)), "tidak pernah ditampilkan"));
  BOOST_TEST(status(desk.post(foto(report), of_photo(id, true))) == 403);
  auto with_show = box();
  with_show.emplace_back("show", "ya");
  BOOST_TEST(status(desk.post(foto(report, id), with_show)) == 403);
  BOOST_TEST(world.count("public") == 0);
  BOOST_TEST(public_name(world, id) == "");
}

BOOST_AUTO_TEST_CASE(only_whoever_does_triages_work_decides_and_sees_the_pages) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  const auto other = given::forwarded(world.db, {.opd = "dlhkp"}, report.citizen);
  auto desk = triage(world);
  auto dpupr = world.at_desk(Role::opd_officer, "dpupr", kLater);
  auto dlhkp = world.at_desk(Role::opd_officer, "dlhkp", kLater);
  auto leader = world.at_desk(Role::leader, "", kLater);

  BOOST_TEST(status(dpupr.get(foto(report))) == 403);
  const auto small = "berkas/" + std::to_string(id) + "/kecil";
  BOOST_TEST(dpupr.get(address("/opd", report, small)).body.starts_with("\xFF\xD8"));
  BOOST_TEST(status(dlhkp.get(address("/opd", report, small))) == 404);
  BOOST_TEST(status(leader.get(address("/pimpinan", report, "foto"))) == 403);
  BOOST_TEST(status(leader.post(address("/pimpinan", report, "foto"), of_photo(id, true))) == 403);
  BOOST_TEST(status(desk.get(foto(other, id))) == 404);
  BOOST_TEST(status(desk.post(foto(other, id), box())) == 404);
  BOOST_TEST(status(desk.get(foto(report, 999999))) == 404);
  BOOST_TEST(world.count("public") == 0);
}

BOOST_AUTO_TEST_CASE(a_description_with_a_telephone_number_waits_for_a_second_look) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto id = world.photo_of(report);
  auto desk = triage(world);

  auto fields = of_photo(id, true, "Hubungi 085711112222");
  const auto page = desk.post(foto(report), fields);
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "nomor telepon: 085711112222"));
  BOOST_TEST(contains(page, "value=\"Hubungi 085711112222\""));
  BOOST_TEST(world.count("public") == 0);
  BOOST_TEST(status(desk.post(foto(report), ticked(page, fields))) == 303);
  BOOST_TEST(status(desk.post(foto(report), of_photo(id, true, std::string(121, 'a')))) == 422);
}

BOOST_AUTO_TEST_CASE(what_is_said_in_public_is_scanned_before_it_goes_out) {
  World world;
  const auto report = given::forwarded(world.db);
  auto desk = triage(world);
  const auto comment = address("/triase", report, "keterangan");
  support::Fields fields{{"text", "Petugas dapat dihubungi di 0857-1111-2222 setiap hari."}};

  const auto page = desk.post(comment, sent(fields));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "nomor telepon: 0857-1111-2222"));
  BOOST_TEST(contains(page, "name=\"confirm\""));
  BOOST_TEST(status(desk.post(comment, ticked(page, sent(fields)))) == 303);
  BOOST_TEST(text(world, "SELECT public_text FROM event_body ORDER BY event_id DESC LIMIT 1") ==
             "Petugas dapat dihubungi di [disamarkan] setiap hari.");
}

BOOST_AUTO_TEST_SUITE_END()
