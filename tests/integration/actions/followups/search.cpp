// Searching at the desks, and what the entry page suggests while one types.
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
  BOOST_TEST(location(opd.get("/opd?q=" + report.code.stored())) == "/opd/aduan/" + code);
  BOOST_TEST(status(other.get("/opd?q=" + code)) == 200);
}

BOOST_AUTO_TEST_CASE(an_opd_does_not_find_an_anonymous_reporter_by_the_original) {
  World world;
  given::forwarded(world.db, {.draft = {.story = "Saya Siti, tetangga Pak Karto, lubangnya dalam.",
                                        .privacy = domain::Privacy::anonymous}});
  auto opd = world.at_desk(Role::opd_officer, "dpupr", kLater);
  BOOST_TEST(contains(opd.get("/opd?q=karto"), "Tidak ada laporan yang cocok"));
  BOOST_TEST(!contains(opd.get("/opd?q=lubang"), "Tidak ada laporan yang cocok"));
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
