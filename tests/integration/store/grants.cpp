// SPDX-License-Identifier: AGPL-3.0-or-later
// Each binary's account: what it must not do, and that it can do its own work.
#include <array>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/store/counting/clocks.hpp"
#include "handlers/store/post/kabari.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/history_walk.hpp"
#include "handlers/store/reports/public_complaints.hpp"
#include "tests/support/given.hpp"

namespace {

namespace data = boost::unit_test::data;

const std::array<std::string, 9> kAccounts{"pages",      "accounts",  "activation",
                                           "complaints", "followups", "admin",
                                           "courier",    "retention", "rekey"};

/// On the table, a column or the schema.
bool is_denied(mysql::Connection& connection, const std::string& sql) {
  try {
    connection.change({"test", sql}, {});
  } catch (const mysql::Error& error) {
    namespace code = mysql::code;
    return error.code() == code::table_denied || error.code() == code::column_denied ||
           error.code() == code::schema_denied;
  }
  return false;
}

struct Forbidden {
  std::string statement;
  std::string but;  ///< the accounts that may, or empty
};

std::ostream& operator<<(std::ostream& out, const Forbidden& forbidden) {
  return out << forbidden.statement;
}

const std::string kSessionColumns =
    "(secret_hash, %, created_at, last_seen_at, reauthenticated_at, expires_at) VALUES "
    "(REPEAT('x', 32), 1, '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01')";

std::string insert_session(const std::string& table, const std::string& owner) {
  auto columns = kSessionColumns;
  return "INSERT INTO " + table + " " + columns.replace(columns.find('%'), 1, owner);
}

const std::array kForbidden{
    Forbidden{"UPDATE complaint_event SET at = '2020-01-01'", ""},
    Forbidden{"DELETE FROM complaint_event", ""},
    Forbidden{"INSERT INTO complaint_event (complaint_id) VALUES (1)", ""},
    Forbidden{"INSERT INTO v_event_by_complaints (complaint_id) VALUES (1)", "complaints"},
    Forbidden{"INSERT INTO v_event_by_followups (complaint_id) VALUES (1)", "followups"},
    Forbidden{"INSERT INTO v_event_by_courier (complaint_id) VALUES (1)", "courier"},
    Forbidden{"INSERT INTO v_event_by_retention (complaint_id) VALUES (1)", "retention"},
    Forbidden{"UPDATE v_event_by_complaints SET at = '2020-01-01'", ""},
    Forbidden{"DELETE FROM v_event_by_followups", ""},
    Forbidden{"UPDATE event_body SET text = 'x'", ""},
    Forbidden{"DELETE FROM event_body", "retention"},
    Forbidden{insert_session("citizen_session", "account_id"), "accounts"},
    Forbidden{insert_session("staff_session", "staff_account_id"), "admin"},
    Forbidden{"UPDATE citizen_session SET account_id = 1", "accounts"},
    Forbidden{"UPDATE staff_session SET staff_account_id = 1", "admin"},
    Forbidden{"UPDATE citizen_session SET secret_hash = 'x'", "accounts"},
    Forbidden{"UPDATE staff_session SET expires_at = '2030-01-01'", "admin"},
    Forbidden{"SELECT nik_lookup FROM account", "accounts activation"},
    Forbidden{"SELECT nik_sealed FROM account", "accounts"},
    Forbidden{"SELECT password_hash FROM account", "accounts"},
    Forbidden{"SELECT password_hash FROM staff_account", "admin"},
    Forbidden{"SELECT secret_hash FROM citizen_session", "accounts"},
    Forbidden{"SELECT secret_hash FROM staff_session", "admin"},
    Forbidden{"SELECT pin_hash FROM reporter", "complaints"},
    Forbidden{"UPDATE reporter SET pin_hash = 'x'", "complaints followups"},
    Forbidden{"UPDATE reporter SET pin_seen_at = NULL", "followups"},
    Forbidden{"UPDATE reporter SET erased_at = NULL", "complaints"},
    Forbidden{"SELECT pin_seen_by FROM reporter", "complaints followups"},
    Forbidden{"UPDATE contact SET phone = 'x'", "accounts complaints retention"},
    Forbidden{"SELECT details FROM kabari", "followups courier"},
    Forbidden{"UPDATE kabari SET details = '{}'", "complaints followups"},
    Forbidden{"SELECT text FROM event_body", "followups courier retention"},
    Forbidden{"SELECT story FROM complaint_text", "complaints followups courier rekey"},
    Forbidden{"SELECT payload FROM outbox", "courier"},
    Forbidden{"UPDATE outbox SET state = 'queued'", "courier"},
    Forbidden{"SELECT reason FROM audit_log", "followups admin"},
    Forbidden{"UPDATE audit_log SET reason = 'x'", ""},
    Forbidden{"DELETE FROM audit_log", ""},
    Forbidden{
        "INSERT INTO account (registered_at, activated_at) VALUES ('2026-01-01', '2026-01-01')",
        "activation"},
    Forbidden{"DELETE FROM account", ""},
    Forbidden{"DELETE FROM complaint", ""},
    Forbidden{"DELETE FROM part", ""},
    Forbidden{"SELECT content FROM entry_batch", "followups"},
    Forbidden{"DELETE FROM entry_batch WHERE created_at < '2026-01-01'", "courier"},
    Forbidden{"SELECT new_email FROM email_change", "accounts"},
    Forbidden{"UPDATE email_change SET new_email = 'x'", "accounts"},
    Forbidden{"SELECT token_hash FROM known_device", "accounts"},
    Forbidden{"DELETE FROM known_device", "accounts"},
    Forbidden{"UPDATE contact SET erased_at = NULL", "accounts complaints retention"},
    Forbidden{"SELECT phone FROM contact", " rekey"},
    Forbidden{"SELECT identity_key FROM identity", "complaints followups rekey"},
    Forbidden{"INSERT INTO identity (channel, person_id) VALUES ('phone', 1)",
              "complaints followups rekey"},
    Forbidden{"INSERT INTO person () VALUES ()", "complaints followups rekey"},
    Forbidden{"UPDATE identity SET identity_key = NULL", "accounts complaints rekey"},
    Forbidden{"UPDATE identity SET person_id = 1", ""},
    Forbidden{"DELETE FROM identity", ""},
    Forbidden{"SELECT * FROM v_identity_alike", ""},
    Forbidden{"SELECT reason FROM consent", "followups"},
    Forbidden{"INSERT INTO consent (kind) VALUES ('unmask')", "followups"},
    Forbidden{"UPDATE consent SET given_by = 1", "followups"},
    Forbidden{"UPDATE consent SET asked_by = 1", ""},
    Forbidden{"UPDATE consent SET expires_at = '2030-01-01'", ""},
    Forbidden{"DELETE FROM consent", ""},
    Forbidden{"SELECT name FROM contact", ""},
    Forbidden{"SELECT phone FROM v_reporter", "followups"},
    Forbidden{"SELECT address FROM v_reporter", "followups"},
    Forbidden{"SELECT phone FROM v_own_contact", "complaints"},
    Forbidden{"SELECT email FROM v_told_reporter", "complaints followups courier"},
    Forbidden{"SELECT title FROM draft", "complaints"},
    Forbidden{"SELECT story FROM draft", "complaints"},
    Forbidden{"SELECT token FROM draft", "accounts activation complaints courier"},
    Forbidden{"SELECT answer FROM draft_answer", "complaints"},
    Forbidden{"SELECT typed FROM draft", "complaints"},
    Forbidden{"SELECT story FROM v_entry_draft", "followups"},
    Forbidden{"SELECT day FROM stat_day", "complaints followups courier"},
    Forbidden{"SELECT received FROM v_figures_day", "pages followups"},
    Forbidden{"SELECT received FROM v_figures_month", "pages"},
    Forbidden{"SELECT opd_id FROM v_figures_opd", "pages"},
    Forbidden{"UPDATE draft SET account_id = 1", "complaints activation"},
    Forbidden{"UPDATE setting SET value = 'x'", "admin"},
    Forbidden{"UPDATE category SET name = 'x'", "admin"},
    Forbidden{"UPDATE danger_word SET active = 0", "admin"},
    Forbidden{"SELECT phrase FROM danger_word", "complaints followups admin"},
    Forbidden{"DELETE FROM danger_word", ""},
    Forbidden{"UPDATE roster SET ends_at = '2030-01-01'", "admin"},
    Forbidden{"INSERT INTO roster (staff_account_id) VALUES (1)", "admin"},
    Forbidden{"DELETE FROM roster", ""},
    Forbidden{"INSERT INTO part (complaint_id) VALUES (1)", "followups"},
    Forbidden{"SELECT stem FROM word", "complaints followups rekey"},
    Forbidden{"SELECT word_id FROM staff_word", "complaints followups retention rekey"},
    Forbidden{"SELECT word_id FROM public_word", "complaints followups retention rekey"},
    Forbidden{"UPDATE word SET stem = 'x'", ""},
    Forbidden{"DELETE FROM word", ""},
    Forbidden{"SELECT token_hash FROM reply_link", "complaints"},
    Forbidden{"UPDATE reply_link SET used_at = NULL", "complaints"},
    Forbidden{"UPDATE reply_link SET complaint_id = 1", ""},
    Forbidden{"UPDATE reply_link SET expires_at = '2030-01-01'", ""},
    Forbidden{"DELETE FROM reply_link WHERE expires_at < '2026-01-01'", "courier"},
    Forbidden{"SELECT words FROM answer_doubt", "complaints followups"},
    Forbidden{"UPDATE answer_doubt SET words = 'x'", ""},
    Forbidden{"DELETE FROM answer_doubt", ""},
    Forbidden{"SELECT words FROM sanction", "complaints followups"},
    Forbidden{"SELECT imposed_by FROM sanction", "followups"},
    Forbidden{"INSERT INTO sanction (account_id) VALUES (1)", "followups"},
    Forbidden{"UPDATE sanction SET lifted_at = '2026-01-01'", "followups"},
    Forbidden{"UPDATE sanction SET appeal = 'x'", "accounts complaints"},
    Forbidden{"UPDATE sanction SET words = 'x'", ""},
    Forbidden{"UPDATE sanction SET ends_at = '2026-01-01'", ""},
    Forbidden{"DELETE FROM sanction", ""},
    Forbidden{"UPDATE account SET standing = 'good'", "accounts followups retention"},
    Forbidden{"SELECT stop_hash FROM desk_request", "accounts"},
    Forbidden{"SELECT link_hash FROM desk_request", "accounts courier"},
    Forbidden{"SELECT email FROM v_desk_request", "accounts activation followups courier"},
    Forbidden{"UPDATE desk_request SET confirmed_by = 1", "followups"},
    Forbidden{"UPDATE desk_request SET proved_at = '2026-01-01'", "accounts"},
    Forbidden{"UPDATE desk_request SET stopped_at = '2026-01-01'", "accounts"},
    Forbidden{"UPDATE desk_request SET email = 'x'", "accounts"},
    Forbidden{"DELETE FROM desk_request", ""},
    Forbidden{"UPDATE account SET nik_lookup = NULL", "accounts activation retention"},
    Forbidden{"SELECT name FROM account", "accounts activation"},
    Forbidden{"CREATE TABLE mine (id INT)", ""},
    Forbidden{"DROP TABLE setting", ""},
};

bool may(const Forbidden& forbidden, const std::string& account) {
  return (" " + forbidden.but + " ").find(" " + account + " ") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(grants, *support::needs_database())

BOOST_DATA_TEST_CASE(nobody_else_may, data::make(kForbidden), forbidden) {
  support::Database db;
  for (const auto& account : kAccounts) {
    if (may(forbidden, account)) continue;
    mysql::Connection connection(db.address_of(account));
    BOOST_TEST(is_denied(connection, forbidden.statement), account + " may " << forbidden);
  }
}

BOOST_AUTO_TEST_CASE(pages_reads_no_table) {
  support::Database db;
  mysql::Connection pages(db.address_of("pages"));
  for (const auto& row : db.connection().select(
           {"test",
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = "
            "DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'schema_migration'"},
           {}))
    BOOST_TEST(is_denied(pages, "SELECT 1 FROM " + row.text("name")), row.text("name"));
}

BOOST_AUTO_TEST_CASE(a_guard_may_note_that_a_session_was_used) {
  support::Database db;
  mysql::Connection complaints(db.address_of("complaints"));
  mysql::Connection followups(db.address_of("followups"));
  complaints.change({"test", "UPDATE citizen_session SET last_seen_at = '2026-01-01' WHERE id = 1"},
                    {});
  followups.change({"test", "UPDATE staff_session SET last_seen_at = '2026-01-01' WHERE id = 1"},
                   {});
}

/// The whole way of a report, each step with the account of the binary that takes it.
BOOST_AUTO_TEST_CASE(each_account_can_do_its_work) {
  using domain::Event;
  support::Database db;
  const auto& key = support::Database::outbox_keys().public_key;
  mysql::Connection complaints(db.address_of("complaints"));
  mysql::Connection followups(db.address_of("followups"));
  mysql::Connection courier(db.address_of("courier"));
  mysql::Connection pages(db.address_of("pages"));
  const auto citizen = given::citizen(db);
  const auto triage = given::officer(db);
  const auto officer = given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
  const auto rules = store::Settings(complaints).rules();

  store::Draft draft;
  {
    mysql::Transaction transaction(complaints);
    store::Drafts drafts(complaints);
    draft = drafts.keep(transaction, given::draft(db, citizen).content,
                        {.account = {}, .secret_hash = std::string(32, 's')},
                        crypto::random_token(), given::kNow);
    BOOST_TEST(
        drafts.claim(transaction, draft.token, std::string(32, 's'), citizen.id, given::kNow));
    transaction.commit();
  }
  const auto filed = store::Recorder(complaints, key, store::Pen::complaints)
                         .file(draft, citizen, rules, given::kNow);
  const auto code = filed.code;

  store::Recorder desk(followups, key, store::Pen::followups);
  const auto step = [&](const domain::Officer& by, Event event, domain::ActInput input,
                        std::optional<domain::PartId> part, int minutes) {
    const store::Command command{
        .event = event, .part = part, .input = std::move(input), .nonce = crypto::random_token()};
    const auto done = desk.act(filed.id, store::by(by), command, rules,
                               given::kNow + std::chrono::minutes{minutes});
    BOOST_REQUIRE_MESSAGE(done, domain::to_word(event));
    return done->situation;
  };
  const auto part =
      step(triage, Event::forward, given::forwarding(given::opd(db, "dpupr")), std::nullopt, 10)
          .parts.at(0)
          .id;
  step(officer, Event::verify, given::words("Benar, lubangnya ada tiga."), part, 20);
  step(officer, Event::ask, given::words("Di sisi utara atau selatan?"), part, 30);
  store::Recorder own(complaints, key, store::Pen::complaints);
  BOOST_TEST(own.act(filed.id, store::by(citizen),
                     {.event = Event::supply,
                      .part = part,
                      .input = given::words("Sisi utara."),
                      .nonce = crypto::random_token()},
                     rules, given::kNow + std::chrono::minutes{40})
                 .has_value());
  step(officer, Event::start, given::words("Kami tambal hari ini."), part, 50);
  auto proof = given::words("Sudah ditambal.");
  proof.given = domain::Proof{.none_because = "Kamera rusak."};
  step(officer, Event::resolve, proof, part, 60);

  const auto later = given::kNow + std::chrono::hours{24 * 40};
  BOOST_TEST(store::Clocks(courier).lapsed(later, 10).size() == 1U);
  BOOST_TEST(store::Recorder(courier, key, store::Pen::courier)
                 .act(filed.id, store::by_clock(), {.event = Event::lapse}, rules, later)
                 .has_value());

  const auto seen = store::PublicComplaints(pages).find(code);
  BOOST_REQUIRE(seen);
  BOOST_TEST((seen->outcome == domain::Outcome::lapsed));
  BOOST_TEST(store::PublicComplaints(pages).timeline(filed.id).size() == 8U);
  BOOST_TEST(store::PublicComplaints(pages).list({}, std::nullopt, 20).size() == 1U);
  BOOST_TEST(store::Complaints(complaints).find(code, citizen.id).has_value());
  BOOST_TEST(store::History(complaints).for_reporter(filed.id).size() == 8U);
  BOOST_TEST(store::History(followups).for_staff(filed.id, given::at_the_desk()).size() == 8U);
  BOOST_TEST(!store::first_difference(followups, filed.id));
  BOOST_TEST(
      store::Kabari(followups).list(triage, store::TellList::open, std::nullopt, 10).empty());
}

BOOST_AUTO_TEST_SUITE_END()
