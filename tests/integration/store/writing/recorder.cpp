// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/recorder.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/notice.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/history_walk.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Event;
using domain::Refusal;

domain::Instant after(int minutes) {
  return given::kNow + std::chrono::minutes{minutes};
}

domain::Officer dpupr(support::Database& db) {
  return given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
}

/// Everything of one event that is to be told, as `audience template` lines.
std::multiset<std::string> rows_of(support::Database& db, domain::EventId event) {
  std::multiset<std::string> all;
  const mysql::Query outbox{"test", "SELECT audience, template FROM outbox WHERE event_id = ?"};
  for (const auto& row : db.connection().rows(outbox, event))
    all.insert(row.text("audience") + " " + row.text("template"));
  const mysql::Query kabari{"test", "SELECT template FROM kabari WHERE event_id = ?"};
  for (const auto& row : db.connection().rows(kabari, event))
    all.insert("reporter " + row.text("template"));
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recorder, *support::needs_database())

BOOST_AUTO_TEST_CASE(forwarding_makes_a_part_with_its_clocks_and_publishes) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_REQUIRE(found);
  BOOST_TEST((found->situation.state == domain::ReportState::forwarded));
  BOOST_TEST((found->responded_at == after(10)));
  BOOST_REQUIRE(found->parts.size() == 1U);
  // Tuesday 24 November 2026, five working days on: Tuesday 1 December, 23.59.59 WIB.
  BOOST_TEST(mysql::to_sql(found->parts[0].verify_due_at) == "2026-12-01 16:59:59.000");
  BOOST_TEST(mysql::to_sql(found->parts[0].finish_due_at) == "2026-12-14 16:59:59.000");
  BOOST_TEST(store::PublicComplaints(db.connection()).find(report.code).has_value());
  BOOST_TEST(db.number("SELECT SUM(answered_clock) FROM stat_day") == 1);
  BOOST_TEST(db.number("SELECT SUM(forwarded) FROM stat_day WHERE opd_id <> 0") == 1);
}

BOOST_AUTO_TEST_CASE(a_secret_report_is_forwarded_and_stays_unknown_to_the_public) {
  support::Database db;
  const auto report = given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret}});
  BOOST_TEST(!store::PublicComplaints(db.connection()).find(report.code).has_value());
}

BOOST_AUTO_TEST_CASE(a_public_report_moved_into_a_locked_category_is_public_no_more) {
  support::Database db;
  const auto report = given::forwarded(db);
  domain::ActInput input = given::words("Ini tentang pungutan liar.");
  input.given = domain::choice(
      domain::CategoryId{db.number("SELECT id FROM category WHERE code = 'pungli'")});
  BOOST_REQUIRE(given::act(
      db, report.id, store::by(given::officer(db)),
      {.event = Event::reclass, .input = input, .nonce = crypto::random_token()}, after(20)));
  BOOST_TEST(!store::PublicComplaints(db.connection()).find(report.code).has_value());
  const auto found = store::Complaints(db.connection()).find(report.id);
  BOOST_TEST((found->situation.privacy == domain::Privacy::secret_anonymous));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM cache_purge WHERE reason = 'reclass'") == 1);
  BOOST_TEST(
      db.number("SELECT COUNT(*) FROM outbox WHERE template = 'complaint_privacy_changed'") == 1);
}

BOOST_AUTO_TEST_CASE(a_report_moved_into_a_category_past_triage_goes_to_the_inspector_unseen) {
  support::Database db;
  const auto report = given::filed(db);
  const auto triage = given::officer(db);
  const auto inspector =
      given::officer(db, {.role = domain::Role::inspector, .opd = "inspektorat"});
  auto input = given::words("Ini tentang LaporBup sendiri.");
  input.given = domain::choice(given::category(db, "layanan-laporbup"));
  BOOST_REQUIRE(given::act(
      db, report.id, store::by(triage),
      {.event = Event::reclass, .input = input, .nonce = crypto::random_token()}, after(20)));
  store::Complaints complaints(db.connection());
  BOOST_TEST(!complaints.find(report.code, triage).has_value());
  BOOST_TEST(complaints.find(report.code, inspector).has_value());
}

BOOST_AUTO_TEST_CASE(only_forward_and_redact_release_words_whatever_a_form_carries) {
  support::Database db;
  const auto report = given::forwarded(db);
  auto input = given::words("Di sisi mana lubangnya?");
  input.given =
      domain::PublicText{.title = "Telepon saya 081234567890", .text = "NIK saya 3305120101900001"};
  BOOST_REQUIRE(given::act(
      db, report.id, store::by(dpupr(db)),
      {.event = Event::ask, .part = report.part, .input = input, .nonce = crypto::random_token()},
      after(20)));
  BOOST_REQUIRE(given::act(db, report.id, store::by(given::officer(db)),
                           {.event = Event::supply,
                            .part = report.part,
                            .input = input,
                            .nonce = crypto::random_token()},
                           after(30)));

  BOOST_TEST(db.number("SELECT COUNT(*) FROM event_body WHERE public_text LIKE '%3305120101900001%'"
                       " OR data LIKE '%081234567890%'") == 0);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint WHERE public_title LIKE '%0812%'") == 0);
}

BOOST_AUTO_TEST_CASE(a_merged_reporter_hears_what_is_done_and_not_what_another_is_asked) {
  support::Database db;
  const auto other = given::citizen(db, {.email = "tini@contoh.test", .phone = "+6281211112222"});
  const auto merged = given::filed(db, {}, other);
  const auto report = given::filed(db);
  const auto triage = store::by(given::officer(db));
  auto input = given::words("Lubang yang sama.");
  input.given = domain::OtherReport{report.code.display()};
  BOOST_REQUIRE(
      given::act(db, merged.id, triage, {.event = Event::merge, .input = input}, after(5)));
  const auto says = [&](Event event, const std::string& words, int minutes) {
    BOOST_REQUIRE(given::act(db, report.id, triage, {.event = event, .input = given::words(words)},
                             after(minutes)));
  };
  says(Event::comment, "Jalan ditutup sebagian.", 6);
  says(Event::reply, "Bu Siti, kami telepon besok.", 7);
  says(Event::ask, "Di sisi mana lubangnya?", 8);
  const auto rows = [&](const std::string& key) {
    return db.number("SELECT COUNT(*) FROM outbox WHERE template = '" + key + "'");
  };
  BOOST_TEST(rows("complaint_commented") == 2);
  BOOST_TEST(rows("complaint_replied") == 1);
  BOOST_TEST(rows("complaint_asked") == 1);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_acts_once) {
  support::Database db;
  const auto report = given::forwarded(db);
  const store::Command command{.event = Event::verify,
                               .part = report.part,
                               .input = given::words("Benar, ada lubang."),
                               .nonce = crypto::random_token()};
  BOOST_REQUIRE(given::act(db, report.id, store::by(dpupr(db)), command, after(20)));

  const auto second = given::act(db, report.id, store::by(dpupr(db)), command, after(20));

  BOOST_REQUIRE(!second);
  BOOST_TEST((second.error() == Refusal::already_done));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'verify'") == 1);
}

BOOST_AUTO_TEST_CASE(of_two_officers_who_forward_at_once_one_is_told_that_somebody_was_faster) {
  support::Database db;
  given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto report = given::filed(db);
  const auto triage = given::officer(db);
  const auto rules = given::rules(db);
  const auto input = given::forwarding(given::opd(db, "dpupr"));
  const auto address = db.address_of("followups");
  const auto& key = support::Database::outbox_keys().public_key;
  std::array<std::optional<Refusal>, 2> refused;

  std::array<std::thread, 2> officers;
  for (std::size_t i = 0; i < officers.size(); ++i)
    officers.at(i) = std::thread([&, i] {
      mysql::Connection connection(address);
      const auto done =
          store::Recorder(connection, key, store::Pen::followups)
              .act(report.id, store::by(triage),
                   {.event = Event::forward, .input = input, .nonce = crypto::random_token()},
                   rules, after(10));
      if (!done) refused.at(i) = done.error();
    });
  for (auto& officer : officers) officer.join();

  const auto count = std::ranges::count(refused, std::optional<Refusal>());
  BOOST_TEST(count == 1);
  const auto one = refused[0] ? refused[0] : refused[1];
  BOOST_TEST((one == Refusal::already_changed));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM part") == 1);
  BOOST_TEST(!store::first_difference(db.connection(), report.id));
}

BOOST_AUTO_TEST_CASE(many_at_once_never_fork_the_chain) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto triage = given::officer(db);
  const auto rules = given::rules(db);
  const auto address = db.address_of("followups");
  const auto& key = support::Database::outbox_keys().public_key;

  std::array<std::thread, 6> writers;
  for (auto& writer : writers)
    writer = std::thread([&] {
      mysql::Connection connection(address);
      for (int i = 0; i < 5; ++i)
        (void)store::Recorder(connection, key, store::Pen::followups)
            .act(report.id, store::by(triage),
                 {.event = Event::note,
                  .input = given::words("Catatan."),
                  .nonce = crypto::random_token()},
                 rules, after(30));
    });
  for (auto& writer : writers) writer.join();

  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint_event WHERE event = 'note'") == 30);
  BOOST_TEST(!store::first_difference(db.connection(), report.id));
}

BOOST_AUTO_TEST_CASE(a_refused_act_leaves_nothing) {
  support::Database db;
  const auto report = given::filed(db);
  const auto refused =
      given::act(db, report.id, store::by(report.citizen), {.event = Event::accept}, after(5));
  BOOST_REQUIRE(!refused);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint_event") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox") == 1);
}

BOOST_AUTO_TEST_CASE(a_question_pauses_the_part_and_its_answer_moves_the_target) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto ask = given::words("Di sisi mana lubangnya?");
  BOOST_REQUIRE(given::act(db, report.id, store::by(dpupr(db)),
                           {.event = Event::ask, .part = report.part, .input = ask}, after(20)));
  const auto asked = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_TEST((asked->situation.state == domain::ReportState::needs_data));
  BOOST_TEST(asked->abandon_at.has_value());

  // Answered a week later: five working days of pause.
  const auto week_later = after(20) + std::chrono::hours{24 * 7};
  BOOST_REQUIRE(given::act(
      db, report.id, store::by(report.citizen),
      {.event = Event::supply, .part = report.part, .input = given::words("Sisi utara.")},
      week_later));

  const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_TEST((found->situation.state == domain::ReportState::forwarded));
  BOOST_TEST(!found->abandon_at.has_value());
  BOOST_TEST(mysql::to_sql(found->parts[0].finish_due_at) == "2026-12-21 16:59:59.000");
  BOOST_TEST(mysql::to_sql(found->parts[0].original_finish_due_at) == "2026-12-14 16:59:59.000");
}

BOOST_AUTO_TEST_CASE(resolved_accepted_rated_and_reopened) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto officer = store::by(dpupr(db));
  const auto citizen = store::by(report.citizen);
  const auto step = [&](const store::By& by, Event event, int minutes,
                        std::optional<domain::PartId> part, domain::ActInput input = {}) {
    const auto done =
        given::act(db, report.id, by, {.event = event, .part = part, .input = std::move(input)},
                   after(minutes));
    BOOST_REQUIRE_MESSAGE(done, domain::to_word(event));
  };
  step(officer, Event::verify, 20, report.part, given::words("Benar."));
  step(officer, Event::resolve, 30, report.part, given::words("Sudah ditambal."));
  const auto resolved = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_TEST(mysql::to_sql(resolved->lapse_at.value()) == "2026-12-08 16:59:59.000");

  step(citizen, Event::accept, 40, std::nullopt);
  auto stars = given::words("Cepat.");
  stars.given = domain::Stars{5};
  step(citizen, Event::rate, 50, std::nullopt, stars);
  step(citizen, Event::reopen, 60, std::nullopt, given::words("Berlubang lagi."));

  const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_TEST((found->situation.state == domain::ReportState::forwarded));
  BOOST_TEST(found->situation.reopens == 1);
  BOOST_TEST(found->parts.at(0).rules.round == 2);
  BOOST_TEST(!found->parts.at(0).resolved_at.has_value());
  BOOST_TEST(db.number("SELECT score FROM rating WHERE round = 1") == 5);
  BOOST_TEST(db.number("SELECT SUM(accepted) FROM stat_day") == 1);
  BOOST_TEST(db.number("SELECT SUM(reopened) FROM stat_day") == 1);
}

BOOST_AUTO_TEST_CASE(becoming_more_private_empties_the_public_cache) {
  support::Database db;
  const auto report = given::forwarded(db);
  domain::ActInput input;
  input.given = domain::choice(domain::Privacy::secret);
  BOOST_REQUIRE(given::act(db, report.id, store::by(report.citizen),
                           {.event = Event::change_privacy, .input = input}, after(20)));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM cache_purge WHERE done_at IS NULL") == 1);
  BOOST_TEST(!store::PublicComplaints(db.connection()).find(report.code).has_value());
}

/// For every event: the rows are what notices_for computes, one per reporter, however reachable.
BOOST_AUTO_TEST_CASE(what_is_written_is_what_the_table_of_notices_says) {
  support::Database db;
  const auto report = given::forwarded(db);
  const auto officer = store::by(dpupr(db));
  const auto triage = store::by(given::officer(db));
  const std::vector<std::pair<Event, store::By>> story{{Event::verify, officer},
                                                       {Event::ask, officer},
                                                       {Event::supply, store::by(report.citizen)},
                                                       {Event::start, officer},
                                                       {Event::progress, officer},
                                                       {Event::comment, officer},
                                                       {Event::resolve, officer},
                                                       {Event::return_answer, triage},
                                                       {Event::resolve, officer}};
  int minutes = 20;
  for (const auto& [event, by] : story) {
    const auto done = given::act(
        db, report.id, by,
        {.event = event, .part = report.part, .input = given::words("Keterangan sepanjang ini.")},
        after(minutes++));
    BOOST_REQUIRE_MESSAGE(done, domain::to_word(event));
    domain::NoticeFacts facts;
    facts.reporters = {{domain::ReporterId{1}, "siti@contoh.test"}};
    facts.is_public = true;
    facts.opd = given::opd(db, "dpupr");
    std::multiset<std::string> expected;
    for (const auto& notice : domain::notices_for(event, facts))
      expected.insert(std::string(domain::to_word(notice.to.audience)) + " " + notice.template_key);
    BOOST_TEST(rows_of(db, done->event) == expected, domain::to_word(event));
  }
}

BOOST_AUTO_TEST_SUITE_END()
