// SPDX-License-Identifier: AGPL-3.0-or-later
// What triage does with a report: each act with its rows, its event and its notices; each refusal.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::sent;
using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_triage, *support::needs_database())

BOOST_AUTO_TEST_CASE(asking_writes_the_event_and_one_mail_and_meets_the_two_hours) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post(address("/triase", report, "tanya"),
                                sent({{"text", "Di depan pasar yang mana tepatnya?"}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(location(done) == address("/triase", report));
  BOOST_TEST(world.state_of(report) == "needs_data");
  BOOST_TEST(world.events("ask") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_asked'") ==
             1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE responded_at IS NOT NULL") == 1);
  BOOST_TEST(contains(triage.get(location(done)), "Di depan pasar yang mana tepatnya?"));
}

BOOST_AUTO_TEST_CASE(a_question_that_is_too_short_keeps_what_was_typed) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page = triage.post(address("/triase", report, "tanya"), sent({{"text", "Di mana"}}));

  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Di mana</textarea>"));
  BOOST_TEST(contains(page, "pertanyaan"));
  BOOST_TEST(world.events("ask") == 0);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_acts_once) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  const auto form = sent({{"text", "Di depan pasar yang mana tepatnya?"}});

  const auto first = triage.post(address("/triase", report, "tanya"), form);
  const auto second = triage.post(address("/triase", report, "tanya"), form);

  BOOST_TEST(status(second) == 303);
  BOOST_TEST(location(second) == location(first));
  BOOST_TEST(world.events("ask") == 1);
}

BOOST_AUTO_TEST_CASE(a_form_without_nonce_is_not_acted_on) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto page =
      triage.post(address("/triase", report, "catatan"), {{"text", "Tanpa tanda sekali pakai."}});

  BOOST_TEST(status(page) == 403);
  BOOST_TEST(world.events("note") == 0);
}

BOOST_AUTO_TEST_CASE(the_list_calls_what_was_not_proven_as_the_page_does) {
  World world;
  const auto report = given::forwarded(world.db);
  auto input = given::words("Di tempat itu tidak ada lubang.");
  input.given = domain::choice(domain::SendBackReason::not_proven);
  BOOST_REQUIRE(given::act(
      world.db, report.id,
      store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"})),
      {.event = domain::Event::send_back, .part = report.part, .input = input}, desks::kWork));
  input.given = domain::choice(domain::RejectionReason::not_proven);
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(given::officer(world.db)),
                           {.event = domain::Event::reject, .input = input}, desks::kWork));
  auto triage = world.at_desk(Role::triage);
  const auto list = triage.get("/triase?baki=selesai");
  BOOST_TEST(contains(list, report.code.display()));
  BOOST_TEST(contains(list, "Tidak terbukti"));
  BOOST_TEST(!contains(list, "Tidak dapat diproses"));
}

BOOST_AUTO_TEST_CASE(rejecting_needs_a_reason_of_the_list) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto none =
      triage.post(address("/triase", report, "penolakan"), sent({{"rejection_reason", "malas"}}));
  const auto done = triage.post(address("/triase", report, "penolakan"),
                                sent({{"rejection_reason", "not_government"}}));

  BOOST_TEST(status(none) == 422);
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.state_of(report) == "rejected");
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_rejected'") ==
             1);
}

BOOST_AUTO_TEST_CASE(redirecting_says_to_whom_it_went_or_where_to_turn) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto half =
      triage.post(address("/triase", report, "pengalihan"),
                  sent({{"redirect_kind", "passed_on"}, {"body", "PLN UP3 Cilacap"}}));
  const auto done =
      triage.post(address("/triase", report, "pengalihan"), sent({{"redirect_kind", "passed_on"},
                                                                  {"body", "PLN UP3 Cilacap"},
                                                                  {"channel_text", "surat"},
                                                                  {"number", "005/123"},
                                                                  {"date", "2026-11-24"}}));

  BOOST_TEST(status(half) == 422);
  BOOST_TEST(contains(half, "value=\"PLN UP3 Cilacap\""));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.state_of(report) == "not_ours");
  BOOST_TEST(contains(triage.get(location(done)), "005/123"));
}

BOOST_AUTO_TEST_CASE(merging_takes_a_code_of_another_report_that_is_not_more_private) {
  World world;
  const auto citizen = given::citizen(world.db);
  const auto report = given::filed(world.db, {}, citizen);
  const auto other = given::filed(world.db, {}, citizen);
  const auto secret = given::filed(world.db, {.privacy = domain::Privacy::secret}, citizen);
  auto triage = world.at_desk(Role::triage);
  const auto merge = [&](const std::string& code) {
    return triage.post(address("/triase", report, "gabungan"), sent({{"other_code", code}}));
  };

  BOOST_TEST(status(merge("salah")) == 422);
  BOOST_TEST(status(merge(report.code.display())) == 422);
  BOOST_TEST(status(merge(secret.code.display())) == 422);
  BOOST_TEST(status(merge(other.code.display())) == 303);
  BOOST_TEST(world.state_of(report) == "duplicate");
  BOOST_TEST(contains(triage.get(address("/triase", report)), other.code.display()));
  BOOST_TEST(world.db.number("SELECT merged_into_id FROM complaint WHERE id = " +
                             std::to_string(report.id.value)) == other.id.value);
  BOOST_TEST(status(triage.post(address("/triase", report, "pemisahan"),
                                sent({{"text", "Ternyata dua lubang yang berbeda."}}))) == 303);
  BOOST_TEST(world.state_of(report) == "received");
}

BOOST_AUTO_TEST_CASE(a_second_part_is_made_and_dropped_again) {
  World world;
  world.staff("disperkimhub");
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});
  const auto other = std::to_string(given::opd(world.db, "disperkimhub").value);

  const auto made =
      triage.post(address("/triase", report, "bagian"),
                  sent({{"opd", other}, {"text", "Pasang rambu sementara di dekat lubang."}}));
  const auto part = world.db.number("SELECT id FROM part WHERE opd_id = " + other);
  const auto foreign = triage.post(address("/triase", report, "penghentian"),
                                   sent({{"part", std::to_string(part + 1000)}}));
  const auto dropped = triage.post(address("/triase", report, "penghentian"),
                                   sent({{"part", std::to_string(part)}}));

  BOOST_TEST(status(made) == 303);
  BOOST_TEST(status(foreign) == 422);
  BOOST_TEST(status(dropped) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'dropped'") == 1);
}

BOOST_AUTO_TEST_CASE(redacting_writes_the_public_text_anew_and_empties_the_caches) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + std::chrono::minutes{20});

  const auto done = triage.post(
      address("/triase", report, "naskah"),
      sent({{"public_title", "Jalan di depan pasar rusak"},
            {"public_text", "Jalan di depan pasar rusak dan membahayakan pengendara."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE public_text LIKE "
                             "'Jalan di depan pasar rusak dan%'") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM cache_purge") == 1);
}

BOOST_AUTO_TEST_CASE(a_note_is_for_staff_only) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto done = triage.post(address("/triase", report, "catatan"),
                                sent({{"text", "Sudah ditelepon, belum diangkat."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.events("note") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM outbox WHERE event_id IN (SELECT id FROM "
                             "complaint_event WHERE event = 'note')") == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_does_not_answer_goes_back_to_the_opd) {
  World world;
  const auto report = given::forwarded(world.db);
  const auto opd = store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"}));
  const auto at = given::kNow + std::chrono::minutes{20};
  const auto words = given::words("Sudah kami periksa dan tindak lanjuti di lapangan.");
  auto finished = words;
  finished.given = domain::Proof{.none_because = "Tidak ada yang dapat difoto malam hari."};
  BOOST_REQUIRE(given::act(world.db, report.id, opd,
                           {.event = domain::Event::verify, .part = report.part, .input = words},
                           at));
  BOOST_REQUIRE(
      given::act(world.db, report.id, opd,
                 {.event = domain::Event::resolve, .part = report.part, .input = finished}, at));
  auto triage = world.at_desk(Role::triage, "diskominfo", at + std::chrono::minutes{5});

  const auto done = triage.post(address("/triase", report, "pengembalian"),
                                sent({{"text", "Jelaskan lubang yang mana yang ditutup."}}));

  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'in_progress'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
