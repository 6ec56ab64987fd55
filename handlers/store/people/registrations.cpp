// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/registrations.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

PendingRegistration pending_from(const mysql::Row& row) {
  return {.id = row.id<domain::RegistrationId>("id"),
          .name = row.text("name"),
          .email = row.text("email"),
          .email_key = row.text("email_key"),
          .phone = row.text("phone"),
          .password_hash = row.text("password_hash"),
          .nik_sealed = row.text("nik_sealed"),
          .nik_lookup = row.text("nik_lookup"),
          .consent_version = row.text("consent_version"),
          .guardian_name = text_or_empty(row, "guardian_name"),
          .created_at = row.instant("created_at"),
          .token_sent_at = row.instant("token_sent_at"),
          .token_expires_at = row.instant("token_expires_at")};
}

}  // namespace

std::string nik_key(std::string_view digits, std::string_view pepper) {
  return crypto::slow_lookup("nik lookup", digits, pepper);
}

const mysql::Query kInsert{"registration.insert", R"sql(
    INSERT INTO registration (name, email, email_key, phone, password_hash, nik_sealed, nik_lookup, consent_version,
                              guardian_name, token_hash, token_expires_at, token_sent_at, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

const mysql::Query kMoveDrafts{"registration.move_drafts", R"sql(
    UPDATE draft SET registration_id = ?
     WHERE registration_id IN (SELECT id FROM registration WHERE email_key = ? AND nik_lookup = ? AND id <> ?)
)sql"};

const mysql::Query kRemoveOlder{"registration.remove_older", R"sql(
    DELETE FROM registration WHERE email_key = ? AND id <> ?
)sql"};

domain::RegistrationId Registrations::insert(mysql::Transaction& transaction,
                                             const NewRegistration& registration,
                                             domain::Instant now) {
  const mysql::Blob lookup{registration.nik_lookup};
  const auto id = transaction.insert<domain::RegistrationId>(
      kInsert, registration.name, registration.email, registration.email_key, registration.phone,
      registration.password_hash, mysql::Blob{registration.nik_sealed}, lookup,
      registration.consent_version, or_null(registration.guardian_name),
      mysql::Blob{registration.token_hash}, registration.until, now, now);
  transaction.execute(kMoveDrafts, id, registration.email_key, lookup, id);
  transaction.execute(kRemoveOlder, registration.email_key, id);
  return id;
}

const mysql::Query kFindByToken{"registration.find_by_token", R"sql(
    SELECT id, name, email, email_key, phone, password_hash, nik_sealed, nik_lookup, consent_version, guardian_name, created_at,
           token_sent_at, token_expires_at
      FROM registration WHERE token_hash = ?
)sql"};

std::optional<PendingRegistration> Registrations::find_by_token(std::string_view token_hash) {
  const auto row = db_->row(kFindByToken, mysql::Blob{std::string(token_hash)});
  if (!row) return std::nullopt;
  return pending_from(*row);
}

const mysql::Query kFindByEmail{"registration.find_by_email", R"sql(
    SELECT id, name, email, email_key, phone, password_hash, nik_sealed, nik_lookup, consent_version, guardian_name, created_at,
           token_sent_at, token_expires_at
      FROM registration WHERE email_key = ? ORDER BY created_at DESC, id DESC LIMIT 1
)sql"};

std::optional<PendingRegistration> Registrations::find_by_email(std::string_view email_key) {
  const auto row = db_->row(kFindByEmail, email_key);
  if (!row) return std::nullopt;
  return pending_from(*row);
}

const mysql::Query kRenewLink{"registration.renew_link", R"sql(
    UPDATE registration SET token_hash = ?, token_expires_at = ?, token_sent_at = ? WHERE id = ?
)sql"};

void Registrations::renew_link(mysql::Transaction& transaction, domain::RegistrationId id,
                               std::string_view token_hash, domain::Instant until,
                               domain::Instant now) {
  transaction.execute(kRenewLink, mysql::Blob{std::string(token_hash)}, until, now, id);
}

const mysql::Query kRemove{"registration.remove", R"sql(
    DELETE FROM registration WHERE id = ?
)sql"};

bool Registrations::remove(mysql::Transaction& transaction, domain::RegistrationId id) {
  return transaction.execute(kRemove, id) == 1;
}

const mysql::Query kBindDrafts{"registration.bind_drafts", R"sql(
    UPDATE draft SET registration_id = ?
     WHERE secret_hash = ? AND account_id IS NULL
       AND (registration_id IS NULL
            OR registration_id IN (SELECT other.id FROM registration other
                                     JOIN registration mine ON mine.nik_lookup = other.nik_lookup
                                          OR mine.email_key = other.email_key
                                    WHERE mine.id = ?))
)sql"};

void Registrations::bind_drafts(mysql::Transaction& transaction, domain::RegistrationId id,
                                std::string_view secret_hash) {
  transaction.execute(kBindDrafts, id, mysql::Blob{std::string(secret_hash)}, id);
}

const mysql::Query kGiveDrafts{"registration.give_drafts", R"sql(
    UPDATE draft SET account_id = ?, registration_id = NULL WHERE registration_id = ? AND account_id IS NULL
)sql"};

void Registrations::give_drafts(mysql::Transaction& transaction, domain::RegistrationId id,
                                domain::AccountId account) {
  transaction.execute(kGiveDrafts, account, id);
}

}  // namespace store
