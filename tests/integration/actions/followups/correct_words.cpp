// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of a category and of who may know that an officer changes: before, beside and after.
#include <boost/test/unit_test.hpp>

#include <regex>

#include "tests/integration/actions/followups/correct_story.hpp"
#include "tests/support/html.hpp"

using desks::Entered;
using desks::Fields;
using desks::sent;
using desks::with;
using desks::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::status;
using namespace std::chrono_literals;

namespace {

constexpr auto kWhy = "Saat mencatat tertekan kategori di bawahnya.";

std::string mark_in(const fcgi::Response& page) {
  std::smatch found;
  const std::regex pattern("name=\"saved\"(?: value=\"|[^>]*>\\s*)([A-Za-z0-9_-]+)");
  BOOST_REQUIRE(std::regex_search(page.body, found, pattern));
  return found[1].str();
}

Fields without(Fields fields, std::string_view name) {
  std::erase_if(fields, [&](const auto& one) { return one.first == name; });
  return fields;
}

domain::ReporterId reporter_of(World& world) {
  return {world.db.number("SELECT MAX(id) FROM reporter")};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(followups_correct_words, *support::needs_database())

// The very choice that the desk had made, now his own: the desk loosens nothing of it any more.
BOOST_AUTO_TEST_CASE(the_reporter_who_leaves_it_as_it_stands_has_chosen) {
  Entered entered;
  BOOST_TEST(entered.offered(entered.desk));
  const auto same = domain::choice(domain::Privacy::secret_anonymous);
  BOOST_REQUIRE(given::act(entered.world.db, entered.report,
                           store::by_pin(reporter_of(entered.world)),
                           {.event = Event::change_privacy, .input = {.given = same}}, desks::kWork)
                    .has_value());
  BOOST_TEST(!entered.offered(entered.desk));
  BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 409);
  BOOST_TEST(entered.privacy() == "secret_anonymous");
}

// RAHASIA of a report that is hidden already: at the counter, at the desk, in answer to Kabari.
BOOST_AUTO_TEST_CASE(so_has_who_says_rahasia_though_it_is_hidden_already) {
  {
    Entered entered(Role::clerk);
    const auto secret = entered.home + "/rahasia";
    BOOST_TEST(contains(entered.desk.get(entered.home), secret));
    BOOST_TEST(status(entered.desk.post(secret, sent({{"word_channel", "walk_in"},
                                                      {"word_quotation", "Rahasia."}}))) == 303);
    BOOST_TEST(!entered.offered(entered.desk));
    BOOST_TEST(status(entered.desk.get(secret)) == 404);
  }
  {
    Entered entered;
    const auto done = entered.desk.post(entered.home + "/kerahasiaan",
                                        sent({{"privacy", "secret_anonymous"},
                                              {"word_channel", "whatsapp"},
                                              {"word_quotation", "Biar begitu saja."}}));
    BOOST_TEST(status(done) == 303);
    BOOST_TEST(!entered.offered(entered.desk));
  }
  {
    Entered entered;
    const auto row = entered.world.db.number("SELECT MAX(id) FROM kabari");
    const auto answer = "/triase/kabari/" + std::to_string(row) + "/jawaban";
    BOOST_TEST(contains(entered.desk.get(answer), "value=\"change_privacy\""));
    const auto done = entered.desk.post(answer, sent({{"kabari", std::to_string(row)},
                                                      {"kind", "change_privacy"},
                                                      {"word_channel", "whatsapp"},
                                                      {"word_quotation", "RAHASIA"}}));
    BOOST_TEST(status(done) == 303);
    BOOST_TEST(entered.world.events("change_privacy") == 1);
    BOOST_TEST(!entered.offered(entered.desk));
  }
}

BOOST_AUTO_TEST_CASE(words_that_ask_it_otherwise_end_it_too) {
  Entered entered(Role::triage,
                  "Jalan dekat balai desa berlubang. Jangan sampai ada yang tahu, Pak.");
  BOOST_TEST(!entered.offered(entered.desk));
}

BOOST_AUTO_TEST_CASE(nature_and_the_promise_come_with_the_corrected_category) {
  Entered entered;
  auto& db = entered.world.db;
  BOOST_TEST(db.number("SELECT nature = 'supervisory' FROM complaint") == 1);
  BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 303);
  BOOST_TEST(db.number("SELECT nature = 'ordinary' FROM complaint") == 1);
  const auto rules = given::rules(db);
  const auto row = db.connection().row(
      {"test.due", "SELECT received_at, total_due_at FROM complaint WHERE id = ?"}, entered.report);
  const auto due = domain::finish_due(row->instant("received_at"), domain::Nature::ordinary, {},
                                      desks::kWork, rules.policy, rules.holidays);
  BOOST_TEST((row->instant("total_due_at") == due));

  // Another category alone brings the nature that *forward* proposes, never another promise.
  BOOST_TEST(status(entered.desk.post(entered.home + "/kategori",
                                      sent({{"category", entered.id("pungli")}}))) == 303);
  BOOST_TEST(db.number("SELECT nature = 'supervisory' FROM complaint") == 1);
  const auto after = db.connection().row(
      {"test.due_after", "SELECT total_due_at FROM complaint WHERE id = ?"}, entered.report);
  BOOST_TEST((after->instant("total_due_at") == due));
}

BOOST_AUTO_TEST_CASE(the_history_says_what_was_and_what_it_became) {
  Entered entered;
  (void)entered.desk.post(entered.path, entered.corrected());
  const auto was = "Kategori: dari Pungutan liar";
  const auto became = "Yang boleh tahu: dari Rahasia dan anonim menjadi Terbuka";
  const auto page = entered.desk.get(entered.home);
  BOOST_TEST(contains(page, was));
  BOOST_TEST(contains(page, "menjadi Jalan dan jembatan rusak"));
  BOOST_TEST(contains(page, became));
  BOOST_TEST(!contains(page, "Yang boleh tahu sekarang"));
}

// The old words stay where the form says that they do.
BOOST_AUTO_TEST_CASE(the_old_title_and_place_stay_in_the_history) {
  World world;
  const auto report = given::forwarded(world.db);
  auto triage = world.at_desk(Role::triage, "diskominfo", desks::kWork + 20min);
  const auto path = desks::address("/triase", report, "naskah");
  const auto words = [&](const std::string& title, const std::string& place) {
    return sent({{"public_title", title},
                 {"public_text", "Ada lubang di jalan depan pasar, sudah diberi tanda."},
                 {"public_place", place}});
  };
  BOOST_TEST(status(triage.post(path, words("Lubang di depan pasar lama", "Pasar Tumenggungan"))) ==
             303);
  BOOST_TEST(status(triage.post(path, words("Lubang dalam di jalan pasar", "Jalan Pahlawan"))) ==
             303);
  const auto page = triage.get(desks::address("/triase", report));
  BOOST_TEST(contains(page, "Judul yang dibagikan: Lubang di depan pasar lama"));
  BOOST_TEST(contains(page, "Tempat yang dibagikan: Pasar Tumenggungan"));
  BOOST_TEST(contains(page, "Judul yang dibagikan: Lubang dalam di jalan pasar"));
}

// Another category that locks is said before, on the record, and told.
BOOST_AUTO_TEST_CASE(a_category_that_hides_more_is_said_before_and_told) {
  Entered entered;
  (void)entered.desk.post(entered.path, entered.corrected());
  const auto path = entered.home + "/kategori";
  const auto form = entered.desk.get(path);
  BOOST_TEST(contains(form, "menjadikan laporan lebih tertutup dari sekarang (Terbuka)"));
  BOOST_TEST(contains(form, "Pungutan liar"));
  BOOST_TEST(status(entered.desk.post(path, sent({{"category", entered.id("pungli")}}))) == 303);
  BOOST_TEST(entered.privacy() == "secret_anonymous");
  BOOST_TEST(contains(entered.desk.get(entered.home),
                      "Yang boleh tahu: dari Terbuka menjadi Rahasia dan anonim"));
  BOOST_TEST(entered.world.db.number("SELECT COUNT(*) FROM kabari WHERE template ="
                                     " 'complaint_privacy_changed'") == 1);
  // Hidden already: nothing more is to be said.
  BOOST_TEST(!contains(entered.desk.get(path), "lebih tertutup dari sekarang"));
}

BOOST_AUTO_TEST_CASE(the_category_it_has_already_is_no_change) {
  Entered entered;
  const auto path = entered.home + "/kategori";
  const auto page = entered.desk.post(path, sent({{"category", entered.id("pungli")}}));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Laporan sudah dalam kategori ini"));
  BOOST_TEST(entered.world.events("reclass") == 0);
}

BOOST_AUTO_TEST_CASE(hiding_more_needs_no_word_that_nobody_asked) {
  Entered entered;
  (void)entered.desk.post(entered.path, entered.corrected());
  const auto tighter = without(entered.corrected("jalan-rusak", "anonymous"), "not_asked");
  BOOST_TEST(status(entered.desk.post(entered.path, tighter)) == 303);
  BOOST_TEST(entered.privacy() == "anonymous");
  const auto looser = without(entered.corrected("jalan-rusak", "open"), "not_asked");
  const auto refused = entered.desk.post(entered.path, looser);
  BOOST_TEST(status(refused) == 422);
  BOOST_TEST(contains(refused, "Centang bila pelapor memang tidak memintanya."));
}

// What is recorded is another by then: whether he asked for that, the officer says anew.
BOOST_AUTO_TEST_CASE(a_stale_correction_shows_the_colleagues_reason_and_not_the_tick) {
  Entered entered;
  auto colleague =
      entered.world.at_desk_of(given::colleague(entered.world.db, Role::triage, "diskominfo"));
  auto late = entered.corrected("lampu-jalan", "open");
  late.emplace_back("saved", mark_in(colleague.get(entered.path)));
  BOOST_TEST(status(entered.desk.post(entered.path,
                                      entered.corrected("jalan-rusak", "anonymous"))) == 303);

  const auto page = colleague.post(entered.path, late);

  BOOST_TEST(status(page) == 409);
  BOOST_TEST(contains(page, std::string("Alasannya: ") + kWhy));
  BOOST_TEST(contains(page, "name=\"not_asked\""));
  BOOST_TEST(!std::regex_search(page.body, std::regex("name=\"not_asked\"[^>]*checked")));
  auto again = without(late, "saved");
  again.emplace_back("saved", mark_in(page));
  BOOST_TEST(status(colleague.post(entered.path, without(again, "not_asked"))) == 422);
  BOOST_TEST(status(colleague.post(entered.path, again)) == 303);
}

// Somebody was faster: all that was filled in comes back, chosen and written.
BOOST_AUTO_TEST_CASE(what_was_chosen_is_shown_where_it_could_not_be_done) {
  World world;
  const auto report = given::filed(world.db);
  world.staff("dpupr");
  auto triage = world.at_desk(Role::triage);
  const auto path = desks::address("/triase", report, "terusan");
  const auto fields = with(desks::forwarding(world, "dpupr"), "nature", "supervisory");
  BOOST_TEST(status(triage.post(path, desks::forwarding(world, "dpupr"))) == 303);
  const auto stale = triage.post(path, fields);
  BOOST_TEST(status(stale) == 409);
  BOOST_TEST(contains(stale, "OPD yang menangani: "));
  BOOST_TEST(contains(stale, "Sifat laporan: "));
  BOOST_TEST(contains(stale, "Jalan berlubang di depan pasar"));

  Entered entered;
  entered.act(Event::note, given::words("Pelapor minta namanya dirahasiakan."));
  const auto over = entered.desk.post(entered.path, entered.corrected("jalan-rusak", "anonymous"));
  BOOST_TEST(status(over) == 409);
  BOOST_TEST(contains(over, "Kategori: Jalan dan jembatan rusak"));
  BOOST_TEST(contains(over, "Siapa yang boleh tahu?: Anonim"));
  BOOST_TEST(contains(over, kWhy));
}

BOOST_AUTO_TEST_CASE(an_answer_without_its_meaning_is_called_by_its_name) {
  Entered entered;
  const auto row = std::to_string(entered.world.db.number("SELECT MAX(id) FROM kabari"));
  const auto page = entered.desk.post(
      "/triase/kabari/" + row + "/jawaban",
      sent({{"kabari", row}, {"word_channel", "whatsapp"}, {"word_quotation", "Ya, Pak."}}));
  BOOST_TEST(status(page) == 422);
  BOOST_TEST(contains(page, "Pilih maksud pelapor"));
  BOOST_TEST(!contains(page, "Pilih jenis laporan"));
}

// Why a desk corrected itself is between it and the reporter: no OPD reads it, masked or not.
BOOST_AUTO_TEST_CASE(no_opd_and_no_leader_reads_a_correction) {
  Entered entered;
  entered.world.staff("dpupr");
  BOOST_TEST(status(entered.desk.post(entered.path, entered.corrected())) == 303);
  BOOST_TEST(status(entered.desk.post(entered.home + "/terusan",
                                      desks::forwarding(entered.world, "dpupr"))) == 303);
  auto opd = entered.world.at_desk(Role::opd_officer, "dpupr");
  const auto page = opd.get("/opd/aduan/" + entered.code);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(!contains(page, kWhy));
  BOOST_TEST(!contains(page, "Pilihan petugas dibetulkan"));
  BOOST_TEST(contains(entered.desk.get(entered.home), kWhy));
}

BOOST_AUTO_TEST_SUITE_END()
