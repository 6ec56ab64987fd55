// SPDX-License-Identifier: AGPL-3.0-or-later
// What a reporter without an account does on /lacak, and how the report moves into an account.
#include <boost/test/unit_test.hpp>

#include "handlers/store/filing/tracking.hpp"
#include "tests/integration/actions/complaints/staff_story.hpp"

using citizens::command;
using citizens::entered;
using citizens::open_by_code;
using citizens::own;
using citizens::sent;
using citizens::tracked;
using citizens::World;
using domain::Event;
using domain::Role;
using support::contains;
using support::location;
using support::status;
using namespace std::chrono_literals;

namespace {

constexpr const char* kLink = "/laporan-saya/tautkan";

/// Forwarded to DPUPR, which says that it is done.
void resolve(World& world, const given::Report& report) {
  const auto officer = given::officer(world.db, {.role = Role::opd_officer, .opd = "dpupr"});
  const auto done =
      given::act(world.db, report.id, store::by(given::officer(world.db)),
                 command(Event::forward, given::forwarding(given::opd(world.db, "dpupr"))),
                 given::kNow + 10min);
  const auto part = done.value().situation.parts.back().id;
  auto words = given::words("Lubang sudah ditambal dengan aspal panas.");
  words.given = domain::Proof{.none_because = "Foto menyusul, kamera petugas rusak."};
  world.staff_act(report, officer, command(Event::verify, given::words("Benar, ada lubang."), part),
                  given::kNow + 20min);
  world.staff_act(report, officer, command(Event::resolve, words, part), given::kNow + 30min);
}

support::Browser opened(World& world, const citizens::Entered& one,
                        domain::Instant now = given::kNow + 5min) {
  auto browser = world.stranger(now);
  (void)open_by_code(browser, one);
  return browser;
}

std::int64_t kabari(World& world, const std::string& key) {
  return world.db.number("SELECT COUNT(*) FROM kabari WHERE template = '" + key + "'");
}

support::Fields code_and_pin(const citizens::Entered& one) {
  return {{"code", one.report.code.display()}, {"pin", one.pin}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(complaints_by_code, *support::needs_database())

BOOST_AUTO_TEST_CASE(every_form_that_is_offered_opens_and_no_other) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto page = browser.get(tracked(one.report));
  for (const auto* act : {"keterangan", "privasi", "pencabutan"}) {
    BOOST_TEST(contains(page, tracked(one.report, act)), act);
    BOOST_TEST(status(browser.get(tracked(one.report, act))) == 200, act);
  }
  for (const auto* act : {"penerimaan", "penilaian", "pembukaan", "keberatan", "jawaban"}) {
    BOOST_TEST(!contains(page, tracked(one.report, act)), act);
    BOOST_TEST(status(browser.get(tracked(one.report, act))) == 409, act);
  }
  BOOST_TEST(!contains(page, "/laporan-saya/" + one.report.code.display()));
}

BOOST_AUTO_TEST_CASE(words_and_a_file_are_added_and_seen_again) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  const auto fields = sent({{"text", "Lubangnya makin dalam."}});
  const std::vector<fcgi::UploadedFile> file{
      {.field = "file", .name = "denah.pdf", .type = "", .bytes = "%PDF-1.4\n%%EOF\n"}};

  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(browser.post(tracked(one.report, "keterangan"), fields, file)) ==
               tracked(one.report));

  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'add' AND "
                             "actor_kind = 'citizen' AND actor_id IS NULL") == 1);
  const auto page = browser.get(tracked(one.report));
  BOOST_TEST(contains(page, "Lubangnya makin dalam."));
  const auto href = tracked(
      one.report, "berkas/" + std::to_string(world.db.number("SELECT MAX(id) FROM attachment")));
  BOOST_TEST(contains(page, href));
  BOOST_TEST(status(browser.get(href)) == 200);
  auto other = world.stranger();
  BOOST_TEST(location(other.get(href)).starts_with("/lacak?lain"));
}

BOOST_AUTO_TEST_CASE(files_by_code_and_pin_are_counted_for_the_report) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  world.db.run("UPDATE setting SET value = '1' WHERE name = 'limit.files_per_day'");
  const auto add = [&](const std::string& bytes) {
    return browser.post(tracked(one.report, "keterangan"), sent({{"text", "Denah."}}),
                        {{.field = "file", .name = "a.pdf", .type = "", .bytes = bytes}});
  };
  BOOST_TEST(status(add("%PDF-1.4\n%%EOF\n")) == 303);
  BOOST_TEST(contains(add("%PDF-1.4\n%2\n%%EOF\n"), "menambahkan 1 berkas dalam sehari"));
  BOOST_TEST(world.count("attachment") == 1);
  world.db.run("UPDATE setting SET value = '50' WHERE name = 'limit.files_per_day'");
}

BOOST_AUTO_TEST_CASE(the_eleventh_time_on_a_day_waits_for_tomorrow_with_its_words) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  for (int i = 0; i < 10; ++i)
    BOOST_TEST(status(browser.post(tracked(one.report, "keterangan"),
                                   sent({{"text", "Kabar " + std::to_string(i)}}))) == 303);
  const auto answer =
      browser.post(tracked(one.report, "keterangan"), sent({{"text", "Kabar terakhir hari ini."}}));
  BOOST_TEST(status(answer) == 429);
  BOOST_TEST(contains(answer, "Paling banyak 10 kali dalam sehari"));
  BOOST_TEST(contains(answer, "Kabar terakhir hari ini."));
  BOOST_TEST(!support::header(answer, "Retry-After").empty());
  BOOST_TEST(world.events("add") == 10);
  browser.now = given::kNow + 24h;
  (void)open_by_code(browser, one);
  BOOST_TEST(status(browser.post(tracked(one.report, "keterangan"),
                                 sent({{"text", "Kabar keesokan harinya."}}))) == 303);
}

BOOST_AUTO_TEST_CASE(a_question_is_answered_and_the_receipt_is_told) {
  World world;
  const auto one = entered(world);
  world.staff_act(one.report, given::officer(world.db),
                  command(Event::ask, given::words("Di sebelah mana lubangnya?")),
                  given::kNow + 10min);
  auto browser = opened(world, one, given::kNow + 20min);
  const auto page = browser.get(tracked(one.report));
  BOOST_TEST(contains(page, "Di sebelah mana lubangnya?"));
  BOOST_TEST(contains(page, tracked(one.report, "jawaban")));
  const auto answer =
      browser.post(tracked(one.report, "jawaban"), sent({{"text", "Sebelah timur jembatan."}}));
  BOOST_TEST(location(answer) == tracked(one.report));
  BOOST_TEST(world.state_of(one.report) == "received");
  BOOST_TEST(kabari(world, "complaint_supplied") == 1);
}

BOOST_AUTO_TEST_CASE(a_finished_report_is_accepted_and_rated_once) {
  World world;
  const auto one = entered(world);
  resolve(world, one.report);
  auto browser = opened(world, one, given::kNow + 1h);
  BOOST_TEST(contains(browser.get(tracked(one.report)), tracked(one.report, "penerimaan")));
  BOOST_TEST(location(browser.post(tracked(one.report, "penerimaan"), sent({}))) ==
             tracked(one.report));
  BOOST_TEST(world.state_of(one.report) == "closed");
  const auto rated =
      browser.post(tracked(one.report, "penilaian"), sent({{"stars", "4"}, {"text", "Cepat."}}));
  BOOST_TEST(location(rated) == tracked(one.report));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM rating x JOIN reporter r ON r.id = "
                             "x.reporter_id WHERE r.contact_id IS NOT NULL") == 1);
  BOOST_TEST(status(browser.post(tracked(one.report, "penilaian"), sent({{"stars", "1"}}))) == 409);
}

BOOST_AUTO_TEST_CASE(what_is_not_right_is_reopened) {
  World world;
  const auto one = entered(world);
  resolve(world, one.report);
  auto browser = opened(world, one, given::kNow + 1h);
  const auto answer =
      browser.post(tracked(one.report, "pembukaan"), sent({{"text", "Tambalannya lepas lagi."}}));
  BOOST_TEST(location(answer) == tracked(one.report));
  BOOST_TEST(world.state_of(one.report) == "forwarded");
  BOOST_TEST(kabari(world, "complaint_reopened") == 1);
}

BOOST_AUTO_TEST_CASE(a_rejection_is_objected_to) {
  World world;
  const auto one = entered(world);
  auto input = given::words("Sudah dijawab pada laporan lain.");
  input.given = domain::choice(domain::RejectionReason::already_answered);
  world.staff_act(one.report, given::officer(world.db), command(Event::reject, input),
                  given::kNow + 10min);
  auto browser = opened(world, one, given::kNow + 20min);
  const auto answer =
      browser.post(tracked(one.report, "keberatan"), sent({{"text", "Itu jalan yang lain."}}));
  BOOST_TEST(location(answer) == tracked(one.report));
  BOOST_TEST(world.state_of(one.report) == "received");
}

BOOST_AUTO_TEST_CASE(withdrawing_asks_in_private_and_is_told_once) {
  World world;
  const auto one = entered(world);
  auto browser = opened(world, one);
  BOOST_TEST(status(browser.post(tracked(one.report, "pencabutan"), sent({}))) == 422);
  const auto answer = browser.post(tracked(one.report, "pencabutan"),
                                   sent({{"asked", "ya"}, {"text", "Pak lurah datang ke rumah."}}));
  BOOST_TEST(location(answer) == tracked(one.report));
  BOOST_TEST(world.state_of(one.report) == "withdrawn");
  BOOST_TEST(!contains(browser.get(tracked(one.report)), "Pak lurah"));
  BOOST_TEST(kabari(world, "complaint_withdrawn") == 1);
}

BOOST_AUTO_TEST_CASE(more_private_at_any_time_and_the_page_stays_open_to_the_pin) {
  World world;
  const auto one = entered(world);
  resolve(world, one.report);
  auto browser = opened(world, one, given::kNow + 1h);
  const auto secret =
      browser.post(tracked(one.report, "privasi"), sent({{"privacy", "secret_anonymous"}}));
  BOOST_TEST(location(secret) == tracked(one.report));
  BOOST_TEST(world.db.number("SELECT hidden_from_public AND identity_hidden FROM complaint") == 1);
  BOOST_TEST(status(browser.get(tracked(one.report))) == 200);
  BOOST_TEST(status(browser.post(tracked(one.report, "privasi"), sent({{"privacy", "open"}}))) ==
             409);
}

BOOST_AUTO_TEST_CASE(what_takes_two_officers_to_open_is_not_opened_by_a_pin_that_one_has_seen) {
  using domain::Privacy;
  for (const auto privacy : {Privacy::secret_anonymous, Privacy::anonymous}) {
    World world;
    const auto one = entered(world, {.draft = {.privacy = privacy}});
    auto browser = opened(world, one, given::kNow + 1h);
    const auto path = tracked(one.report, "privasi");
    const auto answer = browser.post(path, sent({{"privacy", "open"}}));
    const bool two = domain::takes_two(privacy);
    BOOST_TEST(status(answer) == (two ? 422 : 303), domain::to_word(privacy));
    BOOST_TEST(contains(answer, "Petugas pernah melihat PIN laporan ini") == two);
    BOOST_TEST(world.db.number("SELECT identity_hidden FROM complaint") == (two ? 1 : 0));
    if (!two) continue;
    world.db.run("UPDATE reporter SET pin_seen_at = NULL, pin_seen_by = NULL");
    BOOST_TEST(status(browser.post(path, sent({{"privacy", "open"}}))) == 303);
  }
}

BOOST_AUTO_TEST_CASE(who_was_merged_objects_to_it_but_decides_nothing_of_the_other_report) {
  World world;
  const auto main = entered(world);
  const auto twin = entered(world, {.draft = {.title = "Lubang besar di depan pasar"}});
  auto input = given::words("Lubang yang sama.");
  input.given = domain::OtherReport{main.report.code.stored()};
  world.staff_act(twin.report, given::officer(world.db), command(Event::merge, input),
                  given::kNow + 5min);
  resolve(world, main.report);
  auto browser = opened(world, twin, given::kNow + 1h);
  const auto page = browser.get(tracked(twin.report));
  BOOST_TEST(contains(page, tracked(twin.report, "keberatan")));
  BOOST_TEST(!contains(page, "penerimaan"));
  BOOST_TEST(status(browser.post(tracked(twin.report, "penerimaan"), sent({}))) == 409);
  BOOST_TEST(status(browser.post(tracked(main.report, "penerimaan"), sent({}))) == 401);
  BOOST_TEST(world.state_of(main.report) == "resolved");
}

BOOST_AUTO_TEST_CASE(code_and_pin_put_the_report_into_an_account_once) {
  World world;
  const auto one = entered(world);
  const auto siti = given::citizen(world.db);
  auto browser = world.signed_in(siti);
  BOOST_TEST(contains(browser.get("/laporan-saya"), kLink));
  BOOST_TEST(contains(browser.get(std::string(kLink) + "?kode=" + one.report.code.display()),
                      one.report.code.display()));

  for (int i = 0; i < 2; ++i)
    BOOST_TEST(location(browser.post(kLink, code_and_pin(one))) == own(one.report));

  BOOST_TEST(contains(browser.get("/laporan-saya"), own(one.report)));
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM reporter WHERE account_id IS NOT NULL AND "
                             "contact_id IS NOT NULL") == 1);
  const auto told = world.count("kabari");
  resolve(world, one.report);
  BOOST_TEST(world.count("kabari") == told);
  BOOST_TEST(world.mails("complaint_resolved") == 1);
  browser.now = given::kNow + 1h;
  BOOST_TEST(location(browser.post(own(one.report, "penerimaan"), sent({}))) == own(one.report));
  BOOST_TEST(location(browser.post(own(one.report, "penilaian"), sent({{"stars", "5"}}))) ==
             own(one.report));
}

BOOST_AUTO_TEST_CASE(a_spent_pin_opens_nothing_and_says_so_kindly) {
  World world;
  const auto one = entered(world);
  auto before = opened(world, one);
  auto browser = world.signed_in(given::citizen(world.db));
  (void)browser.post(kLink, code_and_pin(one));

  BOOST_TEST(status(before.post(tracked(one.report, "pencabutan"), sent({{"asked", "tidak"}}))) ==
             401);
  const auto answer = open_by_code(before, one);
  BOOST_TEST(status(answer) == 422);
  BOOST_TEST(contains(answer, "sudah dimasukkan ke sebuah akun"));
  auto joko =
      world.signed_in(given::citizen(world.db, {.name = "Joko", .email = "joko@contoh.test"}));
  const auto second = joko.post(kLink, code_and_pin(one));
  BOOST_TEST(status(second) == 422);
  BOOST_TEST(contains(second, "sudah dimasukkan ke sebuah akun"));
  BOOST_TEST(status(joko.get(own(one.report))) == 404);
}

BOOST_AUTO_TEST_CASE(linking_needs_the_pin_and_is_slowed_down_like_opening) {
  World world;
  const auto one = entered(world, {.email = "karto@contoh.test"});
  const auto filed = given::filed(
      world.db, {}, given::citizen(world.db, {.name = "Ani", .email = "ani@contoh.test"}));
  auto browser = world.signed_in(given::citizen(world.db));
  BOOST_TEST(status(browser.post(kLink, {{"code", one.report.code.display()},
                                         {"pin", "karto@contoh.test"}})) == 422);
  const auto of_account = browser.post(kLink, {{"code", filed.code.display()}, {"pin", "123456"}});
  BOOST_TEST(contains(of_account, "masuk dengan akun itu"));
  BOOST_TEST(status(browser.post(kLink, {{"code", "x"}, {"pin", ""}})) == 422);
  const auto try_pin = [&](const std::string& pin) {
    return browser.post(kLink, {{"code", one.report.code.display()}, {"pin", pin}});
  };
  for (int i = 0; i < 12; ++i) BOOST_TEST(contains(try_pin("x"), "PIN terdiri atas 6 angka"));
  for (int i = 0; i < 5; ++i) BOOST_TEST(status(try_pin(citizens::wrong_pin(one))) == 422);
  BOOST_TEST(status(try_pin(citizens::wrong_pin(one))) == 429);
  BOOST_TEST(world.db.number("SELECT COUNT(*) FROM reporter WHERE contact_id IS NOT NULL AND "
                             "account_id IS NOT NULL") == 0);
  auto stranger = world.stranger();
  BOOST_TEST(location(stranger.get(kLink)).starts_with("/akun/masuk"));
}

BOOST_AUTO_TEST_CASE(of_two_accounts_at_once_one_gets_it_and_one_account_not_twice) {
  World world;
  auto& db = world.db;
  const auto one = entered(world);
  const auto siti = given::citizen(db);
  const auto joko = given::citizen(db, {.name = "Joko", .email = "joko@contoh.test"});
  store::Tracking tracking(db.connection());
  const auto reporter = tracking.list(one.report.code).front().reporter;
  mysql::Transaction transaction(db.connection());
  BOOST_TEST(tracking.link(transaction, reporter, siti.id).has_value());
  const auto late = tracking.link(transaction, reporter, joko.id);
  BOOST_TEST((late.error() == domain::Refusal::already_changed));
  transaction.execute(
      {"test.second", "INSERT INTO contact (channel, name) VALUES ('letter', 'x')"});
  transaction.execute({"test.second_reporter",
                       "INSERT INTO reporter (complaint_id, contact_id, joined_at) SELECT "
                       "?, MAX(id), '2026-11-24' FROM contact"},
                      one.report.id);
  const auto second = tracking.list(one.report.code).back().reporter;
  const auto twice = tracking.link(transaction, second, siti.id);
  BOOST_TEST((twice.error() == domain::Refusal::already_done));
  transaction.commit();
}

BOOST_AUTO_TEST_SUITE_END()
