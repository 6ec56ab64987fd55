// SPDX-License-Identifier: AGPL-3.0-or-later
// Triage forwards: to whom, with which words, once; and when the leader decides.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::address;
using desks::ticked;
using desks::World;
using domain::Role;
using support::contains;
using support::status;

BOOST_AUTO_TEST_SUITE(followups_triage_forwarding, *support::needs_database())

BOOST_AUTO_TEST_CASE(forwarding_proposes_the_body_and_makes_the_report_public) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto form = triage.get(address("/triase", report, "terusan"));
  const auto done =
      triage.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));

  const auto dpupr = std::to_string(given::opd(world.db, "dpupr").value);
  BOOST_TEST(contains(form, "<option value=\"" + dpupr + "\" selected>"));
  BOOST_TEST(contains(form, "Lubang sedalam satu jengkal"));
  BOOST_TEST(status(done) == 303);
  BOOST_TEST(world.db.number("SELECT is_public FROM complaint") == 1);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part WHERE state = 'forwarded' AND opd_id = " +
                             dpupr) == 1);
  BOOST_TEST(
      world.db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_forwarded'") == 1);
}

BOOST_AUTO_TEST_CASE(a_form_that_is_no_longer_open_says_so_and_not_that_something_was_sent) {
  World world;
  world.staff("dpupr");
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto opened = triage.get(address("/triase", report, "terusan"));
  const auto sent =
      triage.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));

  BOOST_TEST(status(opened) == 409);
  BOOST_TEST(contains(opened, "Ada yang lebih dulu bertindak"));
  BOOST_TEST(!contains(opened, "Yang Anda kirim"));
  BOOST_TEST(status(sent) == 409);
  BOOST_TEST(contains(sent, "Yang Anda kirim tidak dijalankan; tulisan Anda ada di bawah."));
}

BOOST_AUTO_TEST_CASE(what_tells_who_somebody_is_must_be_confirmed_before_it_goes_out) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Hubungi 0812 3456 7890, NIK 3305120101900001, mobil AA 1234 BC di pasar.";

  const auto stopped = triage.post(address("/triase", report, "terusan"), form);
  const auto again = triage.post(address("/triase", report, "terusan"), ticked(stopped, form));
  form[3].second = "Hubungi 0857 1111 2222, mobil AA 1234 BC di pasar.";
  const auto asked = triage.post(address("/triase", report, "terusan"), form);
  const auto done = triage.post(address("/triase", report, "terusan"), ticked(asked, form));

  BOOST_TEST(status(stopped) == 422);
  BOOST_TEST(status(again) == 422);
  BOOST_TEST(contains(again, "NIK: 3305120101900001 dari "));
  BOOST_TEST(contains(asked, "nomor telepon: 0857 1111 2222"));
  BOOST_TEST(contains(stopped, "NIK: 3305120101900001"));
  BOOST_TEST(contains(stopped, "name=\"confirm\""));
  BOOST_TEST(contains(stopped, "mobil AA 1234 BC di pasar.</textarea>"));
  BOOST_TEST(status(done) == 303);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_offered_is_refused_whatever_the_form_says) {
  World world;
  world.staff("dpupr");
  world.staff("dlhkp");
  world.db.run("UPDATE opd SET active = 0 WHERE code = 'dlhkp'");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  for (const auto* opd : {"dlhkp", "disdikpora"}) {
    const auto page =
        triage.post(address("/triase", report, "terusan"), desks::forwarding(world, opd));
    BOOST_TEST(status(page) == 422, opd);
  }
  auto form = desks::forwarding(world, "dpupr");
  form[0].second = "99999";
  BOOST_TEST(status(triage.post(address("/triase", report, "terusan"), form)) == 422);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part") == 0);
  world.db.run("UPDATE opd SET active = 1 WHERE code = 'dlhkp'");
}

BOOST_AUTO_TEST_CASE(of_two_officers_who_forward_at_once_the_second_sees_what_the_first_did) {
  World world;
  world.staff("dpupr");
  world.staff("disperkimhub");
  const auto report = given::filed(world.db);
  auto first = world.at_desk(Role::triage);
  auto second = world.at_desk(Role::triage, "disdikpora");
  BOOST_TEST(status(second.get(address("/triase", report, "terusan"))) == 200);

  (void)first.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));
  const auto late =
      second.post(address("/triase", report, "terusan"), desks::forwarding(world, "disperkimhub"));

  BOOST_TEST(status(late) == 409);
  BOOST_TEST(contains(late, "Diteruskan"));
  BOOST_TEST(contains(late, "Ada lubang dalam di jalan depan pasar"));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM part") == 1);
}

BOOST_AUTO_TEST_CASE(after_two_send_backs_the_decision_is_the_leaders) {
  World world;
  world.staff("disperkimhub");
  const auto report = given::forwarded(world.db);
  const auto at = given::kNow + std::chrono::minutes{20};
  const auto send_back = [&](const std::string& opd, domain::PartId part) {
    auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
    input.given = domain::choice(domain::SendBackReason::not_ours);
    return given::act(world.db, report.id,
                      store::by(given::officer(world.db, {.role = Role::opd_officer, .opd = opd})),
                      {.event = domain::Event::send_back, .part = part, .input = input}, at);
  };
  BOOST_REQUIRE(send_back("dpupr", *report.part));
  const auto again = given::act(world.db, report.id, store::by(given::officer(world.db)),
                                {.event = domain::Event::forward,
                                 .input = given::forwarding(given::opd(world.db, "disperkimhub"))},
                                at);
  BOOST_REQUIRE(again.has_value());
  BOOST_REQUIRE(send_back("disperkimhub", again->situation.parts.back().id));
  auto triage = world.at_desk(Role::triage, "diskominfo", at);
  auto leader = world.at_desk(Role::leader, "", at);

  const auto page = triage.get(address("/triase", report));
  const auto refused =
      triage.post(address("/triase", report, "terusan"), desks::forwarding(world, "dpupr"));
  const auto list = leader.get("/pimpinan");
  const auto done =
      leader.post(address("/pimpinan", report, "terusan"), desks::forwarding(world, "dpupr"));

  BOOST_TEST(!contains(page, address("/triase", report, "terusan")));
  BOOST_TEST(status(refused) == 409);
  BOOST_TEST(contains(list, report.code.display()));
  BOOST_TEST(status(done) == 303);
}

BOOST_AUTO_TEST_CASE(homes_and_third_persons_are_asked_about_and_go_out_when_confirmed) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Lubang di depan rumah makan, RT 03/RW 02, kata Bu Tini.";

  const auto stopped = triage.post(address("/triase", report, "terusan"), form);
  BOOST_TEST(status(stopped) == 422);
  BOOST_TEST(contains(stopped, "letak rumah, RT/RW, atau titik lokasi: RT 03/RW 02"));
  BOOST_TEST(contains(stopped, "nama orang lain (tetap terbaca): Bu Tini"));
  BOOST_TEST(!contains(stopped, "lokasi: depan rumah"));
  BOOST_TEST(status(triage.post(address("/triase", report, "terusan"), ticked(stopped, form))) ==
             303);
}

BOOST_AUTO_TEST_CASE(a_place_is_offered_scanned_and_released_only_where_the_rule_allows_one) {
  World world;
  world.staff("dpupr");
  const auto open = given::filed(world.db);
  const auto hidden = given::filed(world.db, {.privacy = domain::Privacy::anonymous}, open.citizen);
  auto triage = world.at_desk(Role::triage);
  const auto to_open = address("/triase", open, "terusan");
  const auto to_hidden = address("/triase", hidden, "terusan");
  BOOST_TEST(contains(triage.get(to_open), "name=\"public_place\" type=\"text\" value=\"\""));
  BOOST_TEST(!contains(triage.get(to_hidden), "name=\"public_place\""));

  auto form = desks::forwarding(world, "dpupr");
  form.emplace_back("public_place", "Jalan Pahlawan RT 3");
  BOOST_TEST(contains(triage.post(to_open, form), "letak rumah, RT/RW, atau titik lokasi: RT 3"));
  form.back().second = "Jalan Pahlawan";
  const auto refused = triage.post(to_hidden, form);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "tidak ditampilkan lebih teliti"));
  BOOST_TEST(status(triage.post(to_open, form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint WHERE public_place = 'Jalan "
                             "Pahlawan'") == 1);
}

BOOST_AUTO_TEST_CASE(what_came_privately_is_summed_up_by_the_officer_unless_its_author_agrees) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db);
  world.db.run("UPDATE complaint SET channel = 'whatsapp'");
  auto triage = world.at_desk(Role::triage);
  const auto to = address("/triase", report, "terusan");
  const auto opened = triage.get(to);
  BOOST_TEST(contains(opened, "rows=\"10\""));
  BOOST_TEST(!contains(opened,
                       "Lubang sedalam satu jengkal, dua motor sudah jatuh minggu ini."
                       "</textarea>"));
  BOOST_TEST(contains(opened, "name=\"words_agreed\""));

  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Lubang sedalam satu jengkal; dua motor sudah JATUH minggu ini!";
  const auto quoted = triage.post(to, form);
  BOOST_TEST(status(quoted) == 422);
  BOOST_TEST(contains(quoted, "naskah untuk umum mengutip pesan pelapor"));
  BOOST_TEST(!contains(quoted, "nama.public"));
  form.emplace_back("confirm", "ya");
  BOOST_TEST(status(triage.post(to, form)) == 422);
  form.emplace_back("words_agreed", "ya");
  BOOST_TEST(status(triage.post(to, form)) == 303);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM event_body WHERE data LIKE "
                             "'%words_agreed%'") == 1);
}

BOOST_AUTO_TEST_CASE(a_summary_of_what_came_privately_goes_out_without_a_tick) {
  World world;
  world.staff("dpupr");
  const auto report = given::filed(world.db);
  world.db.run("UPDATE complaint SET channel = 'walk_in'");
  auto triage = world.at_desk(Role::triage);
  auto form = desks::forwarding(world, "dpupr");
  form[3].second = "Warga melaporkan lubang dalam di dekat pasar; sudah ada yang jatuh.";
  BOOST_TEST(status(triage.post(address("/triase", report, "terusan"), form)) == 303);
}

BOOST_AUTO_TEST_SUITE_END()
