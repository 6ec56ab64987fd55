// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/given.hpp"

#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/store/reference/opds.hpp"

namespace given {
namespace {

/// Argon2 takes 30 ms; one hash serves everybody.
const std::string& password_hash() {
  static const auto hash = crypto::password_hash(kPassword);
  return hash;
}

const mysql::Query kAccount{"given.account", R"sql(
    INSERT INTO account (name, email, email_key, phone, password_hash, nik_sealed, nik_lookup,
                         consent_version, consented_at, registered_at, activated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, '1', ?, ?, ?)
)sql"};

const mysql::Query kFindStaff{"given.find_staff", R"sql(
    SELECT id, name FROM staff_account WHERE email_key = ?
)sql"};

const mysql::Query kStaff{"given.staff", R"sql(
    INSERT INTO staff_account (name, email, email_key, password_hash, role, opd_id, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kCategory{"given.category", R"sql(
    SELECT id FROM category WHERE code = ?
)sql"};

store::Recorder recorder(support::Database& db) {
  return {db.connection(), support::Database::outbox_keys().public_key};
}

}  // namespace

domain::Citizen citizen(support::Database& db, const CitizenOf& of) {
  mysql::Transaction transaction(db.connection());
  const auto email = domain::Email::parse(of.email).value();
  const auto id = transaction.insert<domain::AccountId>(
      kAccount, of.name, email.typed(), email.canonical(), of.phone, password_hash(),
      mysql::Blob{crypto::random_bytes(64)}, mysql::Blob{crypto::random_bytes(32)}, kNow, kNow,
      kNow);
  transaction.commit();
  return {.id = id, .name = of.name, .standing = domain::Standing::good};
}

domain::Officer officer(support::Database& db, const OfficerOf& of) {
  const auto role = std::string(domain::to_word(of.role));
  const auto email = of.email.empty() ? role + "." + of.opd + "@contoh.test" : of.email;
  std::optional<domain::OpdId> body;
  if (!of.opd.empty()) body = opd(db, of.opd);
  if (const auto row = db.connection().row(kFindStaff, email))
    return {row->id<domain::StaffId>("id"), row->text("name"), of.role, body};
  mysql::Transaction transaction(db.connection());
  const auto id = transaction.insert<domain::StaffId>(kStaff, of.name, email, email,
                                                      password_hash(), role, body, kNow);
  transaction.commit();
  return {id, of.name, of.role, body};
}

store::Draft draft(support::Database& db, const domain::Citizen& citizen, const DraftOf& of) {
  domain::ComplaintDraft content;
  content.kind = domain::Kind::report;
  content.category = category(db, of.category);
  content.title = of.title;
  content.story = of.story;
  content.kecamatan = "33.05.12";
  content.place = "depan Pasar Tumenggungan";
  content.privacy = of.privacy;
  content.accused = accused(db, of.accused);
  content.truth = true;
  mysql::Transaction transaction(db.connection());
  auto made = store::Drafts(db.connection()).create(transaction, content, citizen.id, kNow);
  transaction.commit();
  return made;
}

Report filed(support::Database& db, const DraftOf& of, const std::optional<domain::Citizen>& by) {
  const auto who = by ? *by : citizen(db);
  const auto sent = recorder(db).file(draft(db, who, of), who, rules(db), kNow);
  return {sent.id, sent.code, who};
}

Report forwarded(support::Database& db, const ForwardedOf& of,
                 const std::optional<domain::Citizen>& by) {
  officer(db, {.role = domain::Role::opd_officer, .opd = of.opd});
  officer(db, {.role = domain::Role::opd_head, .opd = of.opd});
  auto report = filed(db, of.draft, by);
  const auto done = act(db, report.id, store::by(officer(db)),
                        {.event = domain::Event::forward, .input = forwarding(opd(db, of.opd))},
                        kNow + std::chrono::minutes{10});
  if (!done) throw std::runtime_error("given::forwarded was refused");
  report.part = done->situation.parts.back().id;
  return report;
}

domain::Result<store::Recorded, domain::Refusal> act(support::Database& db, domain::ComplaintId id,
                                                     const store::By& by, store::Command command,
                                                     domain::Instant at) {
  if (command.nonce.empty()) command.nonce = crypto::random_token();
  return recorder(db).act(id, by, command, rules(db), at);
}

domain::Officer colleague(support::Database& db, domain::Role role, const std::string& opd) {
  return officer(
      db, {.role = role,
           .opd = opd,
           .name = "Wahyu Kurniawan",
           .email = "kedua." + std::string(domain::to_word(role)) + "." + opd + "@contoh.test"});
}

domain::ConsentId asked(support::Database& db, domain::ComplaintId report,
                        const domain::Officer& asker, domain::Instant at,
                        const std::string& reason) {
  store::Consents consents(db.connection());
  mysql::Transaction transaction(db.connection());
  if (!consents.ask(transaction, report, asker.id, reason, at, at + rules(db).policy.consent))
    throw std::runtime_error("given::asked was refused");
  transaction.commit();
  return consents.last(report, asker.id).value().id;
}

domain::ConsentId consent(support::Database& db, domain::ComplaintId report,
                          const domain::Officer& asker, const domain::Officer& second,
                          domain::Instant at) {
  const auto id = asked(db, report, asker, at);
  mysql::Transaction transaction(db.connection());
  if (!store::Consents(db.connection()).answer(transaction, id, second.id, true, at))
    throw std::runtime_error("given::consent was not given");
  transaction.commit();
  return id;
}

store::Rules rules(support::Database& db) {
  return store::Settings(db.connection()).rules();
}

domain::OpdId opd(support::Database& db, std::string_view code) {
  return store::Opds(db.connection()).find_by_code(code).value().id;
}

std::optional<domain::Accused> accused(support::Database& db, std::string_view body) {
  if (body.empty()) return std::nullopt;
  const auto kind = domain::body_kind_from(body);
  if (!kind || kind == domain::BodyKind::opd) return domain::Accused(opd(db, body));
  domain::Accused found(*kind);
  if (kind == domain::BodyKind::village) found.village = "33.05.12.2001";
  if (is_named_by_hand(*kind)) {
    found.name = "Kramasari Dua";
    found.kecamatan = "33.05.12";
  }
  return found;
}

domain::CategoryId category(support::Database& db, std::string_view code) {
  return db.connection().row(kCategory, code).value().id<domain::CategoryId>("id");
}

domain::ActInput forwarding(domain::OpdId opd) {
  return {.given = domain::Forwarding{
              .opd = opd, .nature = domain::Nature::ordinary, .words = released()}};
}

domain::PublicText released() {
  return {.title = "Jalan berlubang di depan pasar",
          .text = "Ada lubang dalam di jalan depan pasar; dua motor sudah jatuh."};
}

domain::ActInput task(domain::OpdId opd, std::string text) {
  return {.text = std::move(text), .given = domain::Task{opd}};
}

domain::ActInput words(std::string text) {
  return {.text = std::move(text)};
}

}  // namespace given
