// SPDX-License-Identifier: AGPL-3.0-or-later
// Searching at the desks, and what the entry page suggests while one types.
#include <array>

#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/followups/world.hpp"

using desks::World;
using domain::Role;
using support::contains;
using support::location;
using support::status;

namespace {

constexpr auto kLater = desks::kWork + std::chrono::minutes{20};

const support::Fields kTyped{{"title", "Jalan berlubang depan pasar"},
                             {"story", "Motor jatuh di lubang"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_search, *support::needs_database())

BOOST_AUTO_TEST_CASE(triage_finds_a_report_by_a_word_of_its_original) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  BOOST_TEST(contains(triage.get("/triase?q=sejengkal+lubang"), "Tidak ada laporan yang cocok"));
  BOOST_TEST(contains(triage.get("/triase?q=jengkal"), report.code.display()));
  BOOST_TEST(contains(triage.get("/triase?q=jengkal"), "value=\"jengkal\""));
}

BOOST_AUTO_TEST_CASE(a_code_typed_opens_the_report_if_it_may_be_seen) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  auto other = world.at_desk(Role::opd_officer, "dlhkp", kLater);
  const auto code = report.code.display();
  BOOST_TEST(location(triage.get("/triase?q=" + code)) == "/triase/aduan/" + code);
  for (const auto& typed : {code + ".", "%2A" + code + "%2A", "%E2%80%AA" + code + "%E2%80%AC"})
    BOOST_TEST(location(triage.get("/triase?q=" + typed)) == "/triase/aduan/" + code);
  BOOST_TEST(location(opd.get("/opd?q=" + report.code.stored())) == "/opd/aduan/" + code);
  BOOST_TEST(status(other.get("/opd?q=" + code)) == 200);
}

BOOST_AUTO_TEST_CASE(a_telephone_number_is_found_however_its_figures_are_grouped) {
  World world;
  const auto grouped =
      given::filed(world.db, {.story = "Lubangnya dalam sekali, hubungi 0812 3456 7833 saja."});
  const auto together = given::filed(
      world.db, {.story = "Lubangnya dalam sekali, hubungi 081234567833 saja."}, grouped.citizen);
  const auto other = given::filed(
      world.db, {.story = "Lubangnya dalam sekali, hubungi 0812 3456 7834 saja."}, grouped.citizen);
  auto triage = world.at_desk(Role::triage);
  for (const std::string typed :
       {"081234567833", "0812+3456+7833", "0812-3456-7833", "%2B6281234567833",
        "%2B62+812-3456-7833", "lubang+0812+3456+7833"}) {
    const auto page = triage.get("/triase?q=" + typed);
    BOOST_TEST(contains(page, grouped.code.display()), typed);
    BOOST_TEST(contains(page, together.code.display()), typed);
    BOOST_TEST(!contains(page, other.code.display()), typed);
  }
}

BOOST_AUTO_TEST_CASE(an_opd_does_not_find_an_anonymous_reporter_by_the_original) {
  World world;
  given::forwarded(world.db, {.draft = {.story = "Saya Siti, tetangga Pak Karto, lubangnya dalam.",
                                        .privacy = domain::Privacy::anonymous}});
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  BOOST_TEST(contains(opd.get("/opd?q=karto"), "Tidak ada laporan yang cocok"));
  BOOST_TEST(!contains(opd.get("/opd?q=lubang"), "Tidak ada laporan yang cocok"));
}

BOOST_AUTO_TEST_CASE(a_leader_finds_what_he_may_read_and_nobody_by_a_name_that_he_may_not) {
  World world;
  const auto open = given::filed(
      world.db, {.story = "Saya Siti Rahayu. Lubangnya satu jengkal, hubungi 0812 3456 7890."});
  const auto hidden = given::filed(
      world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "dpupr"}, open.citizen);
  auto leader = world.at_desk(Role::leader, "setda");
  auto triage = world.at_desk(Role::triage);
  const auto code = open.code.display();
  const auto all = leader.get("/pimpinan?q=lubang+jengkal");
  BOOST_TEST(contains(all, code));
  BOOST_TEST(contains(all, "value=\"lubang jengkal\""));
  BOOST_TEST(!contains(all, hidden.code.display()));
  BOOST_TEST(contains(leader.get("/pimpinan?q=lubang+gajah"), "Tidak ada laporan yang cocok"));
  BOOST_TEST(location(leader.get("/pimpinan?q=" + code)) == "/pimpinan/aduan/" + code);
  BOOST_TEST(status(leader.get("/pimpinan?q=" + hidden.code.display())) == 200);
  for (const auto* word : {"rahayu", "0812"}) {
    BOOST_TEST(contains(triage.get("/triase?q=" + std::string(word)), code), word);
    BOOST_TEST(!contains(leader.get("/pimpinan?q=" + std::string(word)), code), word);
  }
}

BOOST_AUTO_TEST_CASE(each_tray_of_a_leader_holds_what_stands_in_it) {
  World world;
  const auto report = given::filed(world.db);
  const auto running = given::forwarded(world.db, {}, report.citizen);
  const auto his = given::filed(
      world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "inspektorat"},
      report.citizen);
  auto leader = world.at_desk(Role::leader, "setda", kLater);
  const auto holds = [&](const std::string& tray) {
    const auto page = leader.get("/pimpinan?baki=" + tray);
    return std::array{contains(page, report.code.display()), contains(page, running.code.display()),
                      contains(page, his.code.display())};
  };
  BOOST_TEST((holds("menunggu") == std::array{false, false, true}));
  BOOST_TEST((holds("pelapor") == std::array{false, false, false}));
  BOOST_TEST((holds("berjalan") == std::array{false, true, false}));
  BOOST_TEST((holds("selesai") == std::array{false, false, false}));
}

BOOST_AUTO_TEST_CASE(whoever_has_nothing_to_do_on_what_came_back_is_told_so) {
  World world;
  const auto report = given::forwarded(world.db);
  auto input = given::words("Ruas ini bukan kewenangan kami, sudah dicek di peta.");
  input.given = domain::choice(domain::SendBackReason::not_ours);
  const auto dpupr = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  BOOST_REQUIRE(given::act(world.db, report.id, store::by(dpupr),
                           {.event = domain::Event::send_back, .part = report.part, .input = input},
                           desks::kWork + std::chrono::minutes{15}));
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  auto triage = world.at_desk(Role::triage, "diskominfo", kLater);
  auto leader = world.at_desk(Role::leader, "setda", kLater);
  for (const auto* list : {"/opd?q=lubang", "/opd?baki=selesai"}) {
    const auto page = opd.get(list);
    BOOST_TEST(contains(page, "OPD Anda sudah mengembalikannya"), list);
    BOOST_TEST(!contains(page, "tentukan langkah berikutnya"), list);
    BOOST_TEST(!contains(page, "<svg class=\"bar"), list);
  }
  const std::string other = "dikembalikan atau dijawab, Diskominfo menentukan langkah berikutnya";
  for (const auto* list : {"/triase", "/triase?q=lubang"}) {
    const auto page = triage.get(list);
    BOOST_TEST(contains(page, "dikembalikan atau dijawab, tentukan langkah berikutnya"), list);
    BOOST_TEST(contains(page, "<svg class=\"bar"), list);
  }
  BOOST_TEST(contains(leader.get("/pimpinan?q=lubang"), other));
  world.db.run("UPDATE complaint SET send_backs = 2");
  BOOST_TEST(contains(triage.get("/triase"), "dijawab, Pimpinan menentukan langkah berikutnya"));
  BOOST_TEST(contains(leader.get("/pimpinan"), "dijawab, tentukan langkah berikutnya"));
}

BOOST_AUTO_TEST_CASE(nobody_of_an_accused_body_finds_what_accuses_it) {
  World world;
  const auto report = given::filed(
      world.db, {.privacy = domain::Privacy::secret_anonymous, .accused = "diskominfo"});
  auto triage = world.at_desk(Role::triage);
  auto inspector = world.at_desk(Role::inspector, "inspektorat");
  BOOST_TEST(!contains(triage.get("/triase?q=jengkal"), report.code.display()));
  BOOST_TEST(status(triage.get("/triase?q=" + report.code.display())) == 200);
  BOOST_TEST(!contains(triage.post("/triase/baru/saran", kTyped), "kembar"));
  BOOST_TEST(contains(inspector.get("/inspektorat?q=jengkal"), report.code.display()));
}

BOOST_AUTO_TEST_CASE(hostile_searches_find_nothing_and_break_nothing) {
  World world;
  given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  for (const std::string typed : {"%27%29%20OR%201%3D1--", "%3Cscript%3E", "%E2%80%AE", "a", "+",
                                  "%22%5D%5B", "jengkal&sesudah=x"})
    BOOST_TEST(status(triage.get("/triase?q=" + typed)) == 200, typed);
  BOOST_TEST(!contains(triage.get("/triase?q=%3Cscript%3Ekucing"), "<script>kucing"));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_answered_with_categories_and_twins) {
  World world;
  const auto report = given::filed(world.db);
  auto triage = world.at_desk(Role::triage);

  const auto answer = triage.post("/triase/baru/saran", kTyped);

  const auto road = std::to_string(given::category(world.db, "jalan-rusak").value);
  BOOST_TEST(status(answer) == 200);
  BOOST_TEST(contains(answer, "<div class=\"saran\" data-count=\"1\">"));
  BOOST_TEST(contains(answer, "data-category=\"" + road + "\">Jalan dan jembatan rusak</button>"));
  BOOST_TEST(contains(answer, "href=\"/triase/aduan/" + report.code.display() + "\""));
  BOOST_TEST(contains(answer, "data-code=\"" + report.code.display() + "\""));
  BOOST_TEST(!contains(answer, "<html"));
}

BOOST_AUTO_TEST_CASE(a_clerk_is_shown_only_what_everybody_may_read) {
  World world;
  const auto citizen = given::citizen(world.db);
  given::filed(world.db, {}, citizen);
  const auto known = given::forwarded(world.db, {}, citizen);
  auto clerk = world.at_desk(Role::clerk, "diskominfo", kLater);

  const auto answer = clerk.post("/loket/baru/saran", kTyped);

  BOOST_TEST(contains(answer, "data-count=\"1\""));
  BOOST_TEST(contains(answer, "href=\"/aduan/" + known.code.stored() + "\""));
}

BOOST_AUTO_TEST_CASE(nothing_typed_or_nonsense_is_answered_with_nothing) {
  World world;
  given::filed(world.db);
  auto triage = world.at_desk(Role::triage);
  for (const support::Fields& typed : {support::Fields{},
                                       {{"title", ""}},
                                       {{"title", "x"}, {"category", "-1"}, {"kecamatan", "'"}},
                                       {{"story", std::string(3'000, 'y')}}}) {
    const auto answer = triage.post("/triase/baru/saran", typed);
    BOOST_TEST(status(answer) == 200);
    BOOST_TEST(contains(answer, "data-count=\"0\""));
    BOOST_TEST(!contains(answer, "usul"));
  }
}

BOOST_AUTO_TEST_SUITE_END()
