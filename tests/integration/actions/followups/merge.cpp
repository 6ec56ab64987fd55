// SPDX-License-Identifier: AGPL-3.0-or-later
// Many reports of one matter at the desks: merging at once, what the OPD reads of each, and what of
// somebody who hides his identity goes out.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};

given::Report told_by(World& world, int number, const given::DraftOf& of = {}) {
  const auto n = std::to_string(number);
  return given::filed(world.db, of,
                      given::citizen(world.db, {.name = "Tetangga " + n,
                                                .email = "tetangga" + n + "@contoh.test",
                                                .phone = "+62812000000" + n}));
}

support::Fields gathering(const std::vector<std::string>& codes, const std::string& more) {
  support::Fields fields;
  for (const auto& code : codes) fields.emplace_back("codes", code);
  fields.emplace_back("more_codes", more);
  return sent(fields);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_merge, *support::needs_database())

BOOST_AUTO_TEST_CASE(three_reports_are_merged_into_one_at_once_and_everybody_is_told) {
  World world;
  const auto target = given::forwarded(world.db);
  const auto one = told_by(world, 1);
  const auto two = told_by(world, 2);
  const auto three = told_by(world, 3);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  const auto form = triage.get(address("/triase", target, "kembar"));
  const auto fields = gathering({one.code.stored(), two.code.stored()},
                                three.code.display() + ", " + one.code.display());
  const auto done = triage.post(address("/triase", target, "kembar"), fields);
  const auto again = triage.post(address("/triase", target, "kembar"), fields);

  BOOST_TEST(status(form) == 200);
  BOOST_TEST(contains(form, one.code.display()));
  BOOST_TEST(contains(triage.get(address("/triase", target)), "3 laporan digabung ke sini"));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done) == address("/triase", target));
  BOOST_TEST(status(again) == 303);
  for (const auto& each : {one, two, three}) BOOST_TEST(world.state_of(each) == "duplicate");
  BOOST_TEST(world.state_of(target) == "forwarded");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'merge'") == 3);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_merged'") ==
             3);
}

BOOST_AUTO_TEST_CASE(what_reads_alike_is_proposed_and_nothing_that_cannot_be_merged) {
  World world;
  const auto target = told_by(world, 1);
  const auto twin = told_by(world, 2, {.category = "drainase"});
  const auto accusing =
      told_by(world, 4, {.privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  const auto begun = given::forwarded(world.db);
  BOOST_REQUIRE(given::act(
      world.db, begun.id,
      store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"})),
      {.event = domain::Event::verify, .part = begun.part, .input = given::words("Benar.")},
      kLater));

  const auto page =
      world.at_desk(Role::triage, "diskominfo", kLater).get(address("/triase", target, "kembar"));

  BOOST_TEST(contains(page, "value=\"" + twin.code.stored() + "\""));
  for (const auto& each : {target, accusing, begun})
    BOOST_TEST(!contains(page, "value=\"" + each.code.stored() + "\""));
}

BOOST_AUTO_TEST_CASE(the_desk_sees_how_many_support_a_public_report) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto other = told_by(world, 1);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  BOOST_TEST(!contains(triage.get(address("/triase", report)), "mengalami hal yang sama"));
  world.db.run("INSERT INTO support (complaint_id, account_id, at) SELECT " +
               std::to_string(report.id.value) + ", " + std::to_string(other.citizen.id.value) +
               ", '2026-11-24 03:00:00'");
  BOOST_TEST(contains(triage.get(address("/triase", report)), "1 warga mengalami hal yang sama"));
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_merged_keeps_all_and_each_is_named_with_its_reason) {
  World world;
  const auto target = given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::secret}});
  const auto good = told_by(world, 1, {.privacy = domain::Privacy::secret});
  const auto open = told_by(world, 2);
  const auto accused =
      told_by(world, 3, {.privacy = domain::Privacy::secret_anonymous, .accused = "diskominfo"});
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  const auto page = triage.post(
      address("/triase", target, "kembar"),
      gathering({good.code.stored()}, open.code.display() + "\nSALAH " + accused.code.display() +
                                          " " + target.code.display()));

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, open.code.display() + " lebih terbuka daripada laporan ini"));
  BOOST_TEST(contains(page, "SALAH tidak ada, atau sudah digabung"));
  BOOST_TEST(contains(page, accused.code.display() + " tidak ada, atau sudah digabung"));
  BOOST_TEST(contains(page, target.code.display() + " adalah laporan ini sendiri"));
  BOOST_TEST(world.state_of(good) == "received");
  BOOST_TEST(status(triage.post(address("/triase", target, "kembar"), gathering({}, ""))) == 422);
}

BOOST_AUTO_TEST_CASE(what_is_begun_is_not_merged_away) {
  World world;
  const auto target = told_by(world, 1);
  const auto begun = given::forwarded(world.db);
  BOOST_REQUIRE(given::act(
      world.db, begun.id,
      store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"})),
      {.event = domain::Event::verify, .part = begun.part, .input = given::words("Benar.")},
      kLater));
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);

  const auto page =
      triage.post(address("/triase", target, "kembar"), gathering({begun.code.stored()}, ""));

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "sudah mulai ditangani"));
  BOOST_TEST(world.state_of(begun) == "verified");
}

BOOST_AUTO_TEST_CASE(only_the_desk_of_the_report_gathers) {
  World world;
  const auto report =
      given::filed(world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"});
  auto triage = world.at_desk(Role::triage);
  auto inspector = world.at_desk(Role::inspector, "inspektorat");

  BOOST_TEST(status(triage.get(address("/triase", report, "kembar"))) == 403);
  BOOST_TEST(status(triage.post(address("/triase", report, "kembar"), gathering({}, "x"))) == 403);
  BOOST_TEST(status(inspector.get(address("/inspektorat", report, "kembar"))) == 200);
}

BOOST_AUTO_TEST_CASE(the_opd_reads_of_each_merged_report_what_its_privacy_lets_it) {
  World world;
  const auto target = given::forwarded(world.db);
  const auto open = told_by(world, 1, {.story = "Ban sepeda saya pecah di lubang itu kemarin."});
  const auto secret = told_by(world, 2,
                              {.story = "Lubang itu digali orang yang saya kenal baik.",
                               .privacy = domain::Privacy::secret_anonymous});
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  BOOST_REQUIRE(status(triage.post(address("/triase", target, "kembar"),
                                   gathering({open.code.stored(), secret.code.stored()}, ""))) ==
                303);

  const auto page = world.at_desk(Role::opd_officer, "dpupr", kLater).get(address("/opd", target));

  BOOST_TEST(contains(page, "3 orang melaporkan hal yang sama"));
  BOOST_TEST(contains(page, "Ban sepeda saya pecah"));
  BOOST_TEST(!contains(page, "orang yang saya kenal baik"));
  BOOST_TEST(contains(triage.get(address("/triase", target)), "orang yang saya kenal baik"));
}

BOOST_AUTO_TEST_CASE(words_that_tell_who_wrote_are_shown_before_an_anonymous_report_goes_out) {
  World world;
  given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto report =
      given::filed(world.db, {.story = "Saya, Siti, melihat dua motor jatuh di depan pasar.",
                              .privacy = domain::Privacy::secret_anonymous});
  auto triage = world.at_desk(Role::triage);
  auto fields = desks::forwarding(world, "dpupr");
  fields.at(3).second = "Saya, Siti, melihat dua motor jatuh di depan pasar pukul 9 pagi.";

  const auto shown = triage.post(address("/triase", report, "terusan"), fields);
  const auto again =
      triage.post(address("/triase", report, "terusan"), desks::ticked(shown, fields));
  fields.at(3).second = "Saya melihat dua motor jatuh di depan pasar pukul 9 pagi.";
  const auto done =
      triage.post(address("/triase", report, "terusan"), desks::ticked(again, fields));

  BOOST_TEST(status(shown) == 422);
  BOOST_TEST(status(again) == 422);
  BOOST_TEST(contains(shown, "nama pelapor: Siti"));
  BOOST_TEST(contains(shown, "pelapor menyebut dirinya: Saya"));
  BOOST_TEST(contains(shown, "pukul 9"));
  BOOST_TEST(status(done) == 303);
}

BOOST_AUTO_TEST_CASE(the_task_of_a_second_opd_is_looked_at_too) {
  World world;
  given::officer(world.db, {.role = Role::opd_officer, .opd = "disperkimhub"});
  const auto report =
      given::forwarded(world.db, {.draft = {.story = "Lubang di depan rumah saya, Bu Rahayu.",
                                            .privacy = domain::Privacy::anonymous}});
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  auto fields = sent({{"opd", std::to_string(given::opd(world.db, "disperkimhub").value)},
                      {"text", "Bu Rahayu minta rambu sementara di dekat lubang."}});

  const auto shown = triage.post(address("/triase", report, "bagian"), fields);
  const auto again =
      triage.post(address("/triase", report, "bagian"), desks::ticked(shown, fields));

  BOOST_TEST(status(shown) == 422);
  BOOST_TEST(contains(shown, "nama pelapor: Rahayu"));
  BOOST_TEST(status(again) == 422);
  fields.at(1).second = "Saya minta rambu sementara di dekat lubang, hubungi 0857 1111 2222.";
  const auto asked = triage.post(address("/triase", report, "bagian"), fields);
  BOOST_TEST(contains(asked, "name=\"confirm\""));
  BOOST_TEST(status(triage.post(address("/triase", report, "bagian"),
                                desks::ticked(asked, fields))) == 303);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_reporter_goes_out_by_no_tick_in_an_open_report_either) {
  World world;
  given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  auto fields = desks::forwarding(world, "dpupr");
  fields.at(3).second = "Saya, Siti, melihat dua motor jatuh di depan pasar pukul 9 pagi.";
  const auto asked = triage.post(address("/triase", report, "terusan"), fields);
  BOOST_TEST(status(asked) == 422);
  BOOST_TEST(contains(asked, "nama pelapor: Siti"));
  BOOST_TEST(!contains(asked, "pukul 9<"));
  const auto again =
      triage.post(address("/triase", report, "terusan"), desks::ticked(asked, fields));
  BOOST_TEST(status(again) == 422);
  BOOST_TEST(contains(again, "Hapus nama pelapor: Siti dari"));
  fields.at(3).second = "Saya melihat dua motor jatuh di depan pasar pukul 9 pagi.";
  BOOST_TEST(status(triage.post(address("/triase", report, "terusan"), fields)) == 303);
}

BOOST_AUTO_TEST_CASE(a_photo_of_an_anonymous_reporter_is_the_opds_only_when_it_was_ticked) {
  World world;
  const auto report =
      given::forwarded(world.db, {.draft = {.privacy = domain::Privacy::anonymous}});
  const auto id = std::to_string(report.id.value);
  world.db.run(
      "INSERT INTO attachment (complaint_id, kind, media_type, stored_name, original_name,"
      " size_bytes, digest, added_by_kind, created_at) VALUES (" +
      id +
      ", 'photo', 'image/jpeg', '0123456789abcdef0123456789abcdef.jpg', 'tangkapan-layar.jpg', 4,"
      " REPEAT('d', 32), 'triage', '2026-11-24 02:00:00')");
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  const auto file = std::to_string(world.db.number("SELECT id FROM attachment"));

  const auto before = opd.get(address("/opd", report));
  BOOST_TEST(!contains(before, "tangkapan-layar.jpg"));
  BOOST_TEST(!contains(before, "foto 1"));
  BOOST_TEST(status(opd.get(address("/opd", report, "berkas/" + file))) == 404);

  world.db.run("UPDATE attachment SET public_name = '1123456789abcdef0123456789abcdef.jpg'");
  const auto ticked = opd.get(address("/opd", report));
  BOOST_TEST(contains(ticked, "foto 1"));
  BOOST_TEST(!contains(ticked, "tangkapan-layar.jpg"));
}

BOOST_AUTO_TEST_SUITE_END()
