// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "handlers/store/filing/attachments.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reports/history.hpp"
#include "tests/support/given.hpp"

BOOST_AUTO_TEST_SUITE(filing, *support::needs_database())

BOOST_AUTO_TEST_CASE(a_draft_sent_twice_is_one_report) {
  support::Database db;
  const auto citizen = given::citizen(db);
  const auto draft = given::draft(db, citizen);
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);

  const auto first = recorder.file(draft, citizen, given::rules(db), given::kNow);
  const auto second = recorder.file(draft, citizen, given::rules(db), given::kNow);

  BOOST_TEST(!first.before);
  BOOST_TEST(second.before);
  BOOST_TEST((first.code == second.code));
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM complaint_event") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox") == 1);
  BOOST_TEST(db.number("SELECT SUM(received) FROM stat_day") == 1);
}

BOOST_AUTO_TEST_CASE(the_words_move_from_the_draft_to_the_report) {
  support::Database db;
  const auto citizen = given::citizen(db);
  auto draft = given::draft(db, citizen);
  draft.content.answers["road"] = "kabupaten";
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);

  const auto sent = recorder.file(draft, citizen, given::rules(db), given::kNow);

  store::Complaints complaints(db.connection());
  const auto code = sent.code;
  const auto found = complaints.find(code, citizen.id);
  BOOST_REQUIRE(found);
  BOOST_TEST(found->title == draft.content.title);
  BOOST_TEST(found->answers.at("road") == "kabupaten");
  BOOST_TEST(db.number("SELECT COUNT(*) FROM draft WHERE title IS NOT NULL") == 0);
  const auto again = store::Drafts(db.connection()).find(draft.token, citizen.id);
  BOOST_REQUIRE(again);
  BOOST_TEST((again->sent_code == sent.code));
}

BOOST_AUTO_TEST_CASE(the_answer_is_due_two_hours_later) {
  support::Database db;
  const auto report = given::filed(db);
  const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_REQUIRE(found);
  BOOST_TEST((found->response_due_at == given::kNow + std::chrono::hours{2}));
  BOOST_TEST((found->situation.state == domain::ReportState::received));
}

BOOST_AUTO_TEST_CASE(another_citizen_does_not_find_it) {
  support::Database db;
  const auto report = given::filed(db);
  const auto other = given::citizen(db, {.name = "Joko", .email = "joko@contoh.test"});
  BOOST_TEST(!store::Complaints(db.connection()).find(report.code, other.id));
}

BOOST_AUTO_TEST_CASE(a_locked_category_keeps_its_privacy_whatever_was_chosen) {
  support::Database db;
  const auto report = given::filed(db, {.category = "pungli", .privacy = domain::Privacy::open});
  const auto found = store::Complaints(db.connection()).find(report.code, report.citizen.id);
  BOOST_TEST((found->situation.privacy == domain::Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_CASE(the_mail_says_when_it_is_answered_and_only_the_courier_can_read_it) {
  support::Database db;
  given::filed(db);
  auto& connection = db.connection();
  const auto& keys = support::Database::outbox_keys();
  store::Outbox outbox(connection, keys.public_key);

  mysql::Transaction transaction(connection);
  const auto leased =
      outbox.lease(transaction, "courier-1", given::kNow, std::chrono::minutes{1}, 10);
  transaction.commit();

  BOOST_REQUIRE(leased.size() == 1U);
  BOOST_TEST(leased[0].sealed.find("siti@contoh.test") == std::string::npos);
  const auto payload =
      store::payload_from(crypto::open(leased[0].sealed, keys.public_key, keys.secret_key));
  BOOST_TEST(payload.to == "siti@contoh.test");
  BOOST_TEST(payload.template_key == "complaint_filed");
  BOOST_TEST(payload.values.at("tenggat") == "2026-11-24 04:00:00.000");
  BOOST_TEST(payload.values.at("tautan").starts_with("/laporan-saya/"));
}

BOOST_AUTO_TEST_CASE(only_whoever_did_not_fill_in_the_form_is_told_what_becomes_public) {
  support::Database db;
  const auto clerk = given::officer(db, {.role = domain::Role::clerk});
  const auto citizen = given::citizen(db);
  const auto says = [&] {
    return db.number("SELECT COUNT(*) FROM kabari WHERE details LIKE '%publikasi%'");
  };
  const store::Elsewhere elsewhere{.channel = domain::Channel::whatsapp,
                                   .received_at = given::kNow - std::chrono::hours{3},
                                   .name = "Pak Karto",
                                   .email = "",
                                   .phone = "+6281299990000",
                                   .address = ""};
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);
  for (const auto privacy : domain::kAllPrivacies) {
    const auto before = says();
    const auto draft = given::draft(db, citizen, {.privacy = privacy});
    (void)recorder.file(draft, clerk, elsewhere, given::rules(db), given::kNow);
    const bool hidden = domain::flags_of(privacy).hidden_from_public;
    BOOST_TEST(says() - before == (hidden ? 0 : 1), domain::to_word(privacy));
  }
}

BOOST_AUTO_TEST_CASE(
    a_report_entered_for_somebody_without_email_makes_a_kabari_row_that_holds_no_pin) {
  support::Database db;
  const auto clerk = given::officer(db, {.role = domain::Role::clerk});
  const auto citizen = given::citizen(db);
  const auto draft = given::draft(db, citizen);
  store::Recorder recorder(db.connection(), support::Database::outbox_keys().public_key);
  const store::Elsewhere elsewhere{.channel = domain::Channel::whatsapp,
                                   .received_at = given::kNow - std::chrono::hours{3},
                                   .name = "Pak Karto",
                                   .email = "",
                                   .phone = "+6281299990000",
                                   .address = ""};

  const auto sent = recorder.file(draft, clerk, elsewhere, given::rules(db), given::kNow);

  BOOST_TEST(sent.pin.size() == 6U);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM kabari WHERE state = 'open'") == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM kabari WHERE details LIKE '%pin%' OR details LIKE '%" +
                       sent.pin + "%'") == 0);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM reporter WHERE pin_seen_by = " +
                       std::to_string(clerk.id.value)) == 1);
  BOOST_TEST(db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'reporter'") == 0);
  const auto code = sent.code;
  BOOST_TEST(store::Complaints(db.connection()).find(code, clerk).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
