// SPDX-License-Identifier: AGPL-3.0-or-later
// Answering by the link of a mail, without signing in.
#include <boost/test/unit_test.hpp>

#include "tests/integration/actions/complaints/staff_story.hpp"

using citizens::command;
using citizens::opd_officer;
using citizens::own;
using citizens::sent;
using citizens::World;
using domain::Event;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

constexpr const char* kQuestion = "Di sebelah mana lubangnya?";

void ask(World& world, const given::Report& report, domain::Instant at = given::kNow + 10min) {
  world.staff_act(report, given::officer(world.db), command(Event::ask, given::words(kQuestion)),
                  at);
}

void resolve(World& world, const given::Report& report, domain::Instant at) {
  auto words = given::words("Lubang sudah ditambal dengan aspal panas.");
  words.given = domain::Proof{.none_because = "Foto menyusul, kamera petugas rusak."};
  world.staff_act(report, opd_officer(world), command(Event::resolve, words, report.part), at);
}

/// Forwarded, verified, said to be finished at `kNow` + 40 min.
given::Report finished(World& world) {
  auto report = given::forwarded(world.db);
  world.staff_act(report, opd_officer(world),
                  command(Event::verify, given::words("Benar, ada lubang."), report.part),
                  given::kNow + 20min);
  resolve(world, report, given::kNow + 40min);
  return report;
}

std::string link_of(World& world, const std::string& key, const std::string& way) {
  return support::link_in(support::last_mail(world.db, key), way);
}
std::string question_link(World& world) {
  return link_of(world, "complaint_asked", "/jawab/");
}
std::string verdict_link(World& world) {
  return link_of(world, "complaint_resolved", "/nilai/");
}

std::int64_t unused(World& world) {
  return world.db.number("SELECT COUNT(*) FROM reply_link WHERE used_at IS NULL");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_reply, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_question_is_answered_from_the_mail_once) {
  World world;
  const auto report = given::filed(world.db);
  ask(world, report);
  const auto link = question_link(world);
  BOOST_REQUIRE(link.size() == std::string("/jawab/").size() + 43);
  auto browser = world.stranger(given::kNow + 20min);

  // A mail scanner opens it as often as it likes.
  for (int i = 0; i < 3; ++i) BOOST_TEST(status(browser.get(link)) == 200);
  const auto page = browser.get(link);
  BOOST_TEST(contains(page, kQuestion));
  BOOST_TEST(contains(page, "Diskominfo bertanya, jawab paling lambat"));
  BOOST_TEST(contains(page, report.code.display()));
  BOOST_TEST(!contains(page, own(report)));
  BOOST_TEST(contains(page, "no-referrer"));
  BOOST_TEST(unused(world) == 1);
  BOOST_TEST(world.state_of(report) == "needs_data");

  const auto empty = browser.post(link, sent({{"text", ""}}));
  BOOST_TEST(status(empty) == 422);
  BOOST_TEST(contains(empty, "Isi jawaban Anda"));
  BOOST_TEST(world.state_of(report) == "needs_data");
  const auto fields = sent({{"text", "Sebelah timur jembatan."}});
  for (int i = 0; i < 2; ++i) BOOST_TEST(location(browser.post(link, fields)) == link);
  BOOST_TEST(world.events("supply") == 1);
  BOOST_TEST(world.state_of(report) == "received");
  BOOST_TEST(unused(world) == 0);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'supply' AND "
                             "actor_kind = 'citizen' AND actor_id = " +
                             std::to_string(report.citizen.id.value)) == 1);

  const auto after = browser.get(link);
  BOOST_TEST(status(after) == 200);
  BOOST_TEST(contains(after, "sudah kami terima"));
  BOOST_TEST(!contains(after, kQuestion));
  BOOST_TEST(contains(after, "/akun/masuk"));
  BOOST_TEST(contains(after, "/lacak"));
}

BOOST_AUTO_TEST_CASE(other_words_by_a_used_link_are_given_back_and_do_nothing) {
  World world;
  ask(world, given::filed(world.db));
  const auto link = question_link(world);
  auto browser = world.stranger(given::kNow + 20min);
  (void)browser.post(link, sent({{"text", "Sebelah timur jembatan."}}));
  const auto late = browser.post(link, sent({{"text", "Bukan, sebelah barat."}}));
  BOOST_TEST(status(late) == 409);
  BOOST_TEST(contains(late, "Bukan, sebelah barat."));
  BOOST_TEST(world.events("supply") == 1);
}

BOOST_AUTO_TEST_CASE(without_our_token_nothing_is_done_and_nothing_lost) {
  World world;
  const auto report = given::filed(world.db);
  ask(world, report);
  const auto link = question_link(world);
  auto browser = world.stranger(given::kNow + 20min);
  browser.csrf = "";
  const auto answer = browser.post(link, sent({{"text", "Sebelah timur jembatan."}}));
  BOOST_TEST(status(answer) == 403);
  BOOST_TEST(contains(answer, "Sebelah timur jembatan."));
  BOOST_TEST(world.state_of(report) == "needs_data");
}

BOOST_AUTO_TEST_CASE(an_old_question_is_not_answered_by_the_next_and_a_link_expires) {
  World world;
  const auto report = given::filed(world.db);
  ask(world, report);
  const auto first = question_link(world);
  world.staff_act(report, given::officer(world.db), command(Event::cancel_ask, {}),
                  given::kNow + 20min);
  auto browser = world.stranger(given::kNow + 25min);
  BOOST_TEST(status(browser.get(first)) == 410);
  ask(world, report, given::kNow + 30min);
  const auto second = question_link(world);
  BOOST_TEST(first != second);
  browser.now = given::kNow + 40min;
  BOOST_TEST(status(browser.get(first)) == 410);
  BOOST_TEST(status(browser.post(first, sent({{"text", "Sebelah timur."}}))) == 409);
  BOOST_TEST(world.state_of(report) == "needs_data");
  BOOST_TEST(status(browser.get(second)) == 200);
  browser.now = given::kNow + 31 * 24h;
  BOOST_TEST(status(browser.get(second)) == 410);
  BOOST_TEST(contains(browser.get(second), "lewat waktunya"));
}

BOOST_AUTO_TEST_CASE(a_link_lives_to_the_last_millisecond_of_its_thirty_days) {
  World world;
  const auto report = given::filed(world.db);
  ask(world, report);
  const auto link = question_link(world);
  const auto end = given::kNow + 10min + std::chrono::days(30);
  auto browser = world.stranger(end - 1ms);
  BOOST_TEST(status(browser.get(link)) == 200);
  BOOST_TEST(contains(browser.get(link), kQuestion));
  for (const auto late : {0ms, 1ms}) {
    browser.now = end + late;
    const auto page = browser.get(link);
    BOOST_TEST(status(page) == 410);
    BOOST_TEST(contains(page, "lewat waktunya"));
    BOOST_TEST(status(browser.post(link, sent({{"text", "Sebelah timur."}}))) == 409);
  }
  BOOST_TEST(world.events("supply") == 0);
  BOOST_TEST(unused(world) == 1);

  browser.now = end - 1ms;
  BOOST_TEST(location(browser.post(link, sent({{"text", "Sebelah timur."}}))) == link);
  BOOST_TEST(world.events("supply") == 1);
}

BOOST_AUTO_TEST_CASE(nobodys_link_and_one_of_the_other_kind_open_nothing) {
  World world;
  const auto report = given::filed(world.db);
  ask(world, report);
  const auto token = question_link(world).substr(std::string("/jawab/").size());
  auto browser = world.stranger(given::kNow + 20min);
  for (const std::string& wrong :
       {"/jawab/" + std::string(43, 'A'), std::string("/jawab/x"), "/nilai/" + token,
        "/nilai/" + token + "/belum", "/jawab/" + token.substr(1) + "A"}) {
    const auto page = browser.get(wrong);
    BOOST_TEST(status(page) == 404, wrong);
    BOOST_TEST(contains(page, "/lacak"), wrong);
    BOOST_TEST(!contains(page, report.code.display()), wrong);
    BOOST_TEST(status(browser.post(wrong, sent({{"text", "Sebelah timur."}}))) == 404, wrong);
  }
  BOOST_TEST(world.state_of(report) == "needs_data");
}

BOOST_AUTO_TEST_CASE(a_result_is_accepted_and_rated_in_one_go) {
  World world;
  const auto report = finished(world);
  const auto link = verdict_link(world);
  auto browser = world.stranger(given::kNow + 50min);
  const auto page = browser.get(link);
  BOOST_TEST(contains(page, "Lubang sudah ditambal dengan aspal panas."));
  BOOST_TEST(contains(page, link + "/belum"));
  BOOST_TEST(world.state_of(report) == "resolved");

  const auto half = browser.post(link, sent({{"text", "Cepat sekali."}}));
  BOOST_TEST(status(half) == 422);
  BOOST_TEST(contains(half, "Cepat sekali."));
  BOOST_TEST(status(browser.post(link, sent({{"stars", "9"}}))) == 422);
  const std::string long_words(1001, 'a');
  BOOST_TEST(status(browser.post(link, sent({{"stars", "5"}, {"text", long_words}}))) == 422);
  BOOST_TEST(world.state_of(report) == "resolved");

  const auto fields = sent({{"stars", "5"}, {"text", "Cepat sekali."}});
  for (int i = 0; i < 2; ++i) BOOST_TEST(location(browser.post(link, fields)) == link);
  BOOST_TEST(world.state_of(report) == "closed");
  BOOST_TEST(world.events("accept") == 1);
  BOOST_TEST(world.events("rate") == 1);
  BOOST_TEST(world.db.number("SELECT score FROM rating") == 5);
  BOOST_TEST(status(browser.get(link + "/belum")) == 200);
  BOOST_TEST(contains(browser.get(link + "/belum"), "sudah kami terima"));
}

BOOST_AUTO_TEST_CASE(a_result_is_accepted_without_stars_from_the_own_page_too) {
  World world;
  const auto report = finished(world);
  auto browser = world.signed_in(report.citizen, given::kNow + 50min);
  BOOST_TEST(location(browser.post(own(report, "penerimaan"), sent({}))) == own(report));
  BOOST_TEST(world.state_of(report) == "closed");
  BOOST_TEST(world.count("rating") == 0);
}

BOOST_AUTO_TEST_CASE(not_yet_opens_it_again_and_the_old_link_is_spent_for_the_new_round) {
  World world;
  const auto report = finished(world);
  const auto link = verdict_link(world);
  auto browser = world.stranger(given::kNow + 50min);
  BOOST_TEST(contains(browser.get(link + "/belum"), "Dinyatakan selesai oleh DPUPR"));
  BOOST_TEST(status(browser.post(link + "/belum", sent({{"text", ""}}))) == 422);
  BOOST_TEST(location(browser.post(link + "/belum", sent({{"text", "Masih berlubang."}}))) == link);
  BOOST_TEST(world.events("reopen") == 1);
  const auto mail = support::last_mail(world.db, "complaint_reopened");
  BOOST_TEST(mail.find("DPUPR") != std::string::npos);
  BOOST_TEST(world.events("accept") == 0);
  BOOST_TEST(status(browser.post(link, sent({{"stars", "1"}}))) == 409);
  BOOST_TEST(world.events("accept") == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_triage_returned_is_not_accepted_by_its_link) {
  World world;
  const auto report = finished(world);
  const auto first = verdict_link(world);
  world.staff_act(
      report, given::officer(world.db),
      command(Event::return_answer, given::words("Belum menjawab soal trotoar."), report.part),
      given::kNow + 50min);
  auto browser = world.stranger(given::kNow + 55min);
  BOOST_TEST(status(browser.get(first)) == 410);
  resolve(world, report, given::kNow + 60min);
  browser.now = given::kNow + 70min;
  BOOST_TEST(status(browser.get(first)) == 410);
  BOOST_TEST(status(browser.post(first, sent({}))) == 409);
  BOOST_TEST(world.state_of(report) == "resolved");
  BOOST_TEST(status(browser.get(verdict_link(world))) == 200);
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_no_mail_carries_a_link_and_an_older_one_says_the_code) {
  World world;
  const auto open = given::filed(world.db);
  ask(world, open);
  const auto link = question_link(world);
  auto browser = world.signed_in(open.citizen, given::kNow + 15min);
  BOOST_TEST(location(browser.post(own(open, "privasi"), sent({{"privacy", "secret"}}))) ==
             own(open));
  auto stranger = world.stranger(given::kNow + 20min);
  const auto page = stranger.get(link);
  BOOST_TEST(status(page) == 200);
  BOOST_TEST(contains(page, open.code.display()));
  BOOST_TEST(!contains(page, kQuestion));
  BOOST_TEST(status(stranger.post(link, sent({{"text", "Sebelah timur."}}))) == 409);
  BOOST_TEST(world.state_of(open) == "needs_data");

  const auto links = world.count("reply_link");
  world.staff_act(open, given::officer(world.db), command(Event::cancel_ask, {}),
                  given::kNow + 30min);
  ask(world, open, given::kNow + 40min);
  BOOST_TEST(world.count("reply_link") == links);
  BOOST_TEST(question_link(world).empty());
}

BOOST_AUTO_TEST_SUITE_END()
