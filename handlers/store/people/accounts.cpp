// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/people/accounts.hpp"

#include "handlers/store/people/identities.hpp"
#include "handlers/store/values.hpp"

namespace store {
namespace {

mysql::Blob blob(std::string_view bytes) {
  return {std::string(bytes)};
}

}  // namespace

const mysql::Query kInsert{"account.insert", R"sql(
    INSERT INTO account (name, email, email_key, phone, password_hash, nik_sealed, nik_lookup, consent_version,
                         guardian_name, consented_at, registered_at, activated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql"};

domain::Result<domain::AccountId, AccountConflict> Accounts::insert(
    mysql::Transaction& transaction, const PendingRegistration& registration, domain::Instant now) {
  if (count_with_phone(registration.phone) >= domain::kAccountsPerPhone)
    return tl::unexpected(AccountConflict::phone);
  try {
    return transaction.insert<domain::AccountId>(
        kInsert, registration.name, registration.email, registration.email_key, registration.phone,
        registration.password_hash, blob(registration.nik_sealed), blob(registration.nik_lookup),
        registration.consent_version, or_null(registration.guardian_name), registration.created_at,
        registration.created_at, now);
  } catch (const mysql::Error& fault) {
    if (fault.is_duplicate("uq_account_email")) return tl::unexpected(AccountConflict::email);
    if (fault.is_duplicate("uq_account_nik")) return tl::unexpected(AccountConflict::nik);
    throw;
  }
}

const mysql::Query kNikHolder{"account.nik_holder", R"sql(
    SELECT name, email FROM account WHERE nik_lookup = ? AND erased_at IS NULL
)sql"};

std::optional<AccountAddress> Accounts::find_nik_holder(std::string_view nik_lookup) {
  const auto row = db_->row(kNikHolder, blob(nik_lookup));
  if (!row) return std::nullopt;
  return AccountAddress{.name = row->text("name"), .email = row->text("email")};
}

const mysql::Query kWithPhone{"account.with_phone", R"sql(
    SELECT id FROM account WHERE phone = ? LIMIT 5
)sql"};
static_assert(domain::kAccountsPerPhone == 5);

std::size_t Accounts::count_with_phone(std::string_view phone) {
  return db_->rows(kWithPhone, phone).size();
}

const mysql::Query kAddress{"account.address", R"sql(
    SELECT name, email FROM account WHERE email_key = ? AND erased_at IS NULL
)sql"};

std::optional<AccountAddress> Accounts::find_address(std::string_view email_key) {
  const auto row = db_->row(kAddress, email_key);
  if (!row) return std::nullopt;
  return AccountAddress{.name = row->text("name"), .email = row->text("email")};
}

const mysql::Query kDoor{"account.door", R"sql(
    SELECT id, name, email, password_hash FROM account WHERE email_key = ? AND erased_at IS NULL
)sql"};

std::optional<AccountDoor> Accounts::find_for_sign_in(std::string_view email_key) {
  const auto row = db_->row(kDoor, email_key);
  if (!row) return std::nullopt;
  return AccountDoor{.id = row->id<domain::AccountId>("id"),
                     .name = row->text("name"),
                     .email = row->text("email"),
                     .password_hash = row->text("password_hash")};
}

const mysql::Query kFind{"account.find", R"sql(
    SELECT id, name, former_names, email, email_key, phone, password_hash, consent_version, guardian_name,
           consented_at, registered_at, activated_at, password_changed_at
      FROM account WHERE id = ? AND erased_at IS NULL
)sql"};

std::optional<AccountProfile> Accounts::find(domain::AccountId id) {
  const auto row = db_->row(kFind, id);
  if (!row) return std::nullopt;
  return AccountProfile{
      .id = row->id<domain::AccountId>("id"),
      .name = row->text("name"),
      .former_names = row->optional<std::string>("former_names").value_or(""),
      .email = row->text("email"),
      .email_key = row->text("email_key"),
      .phone = row->text("phone"),
      .password_hash = row->text("password_hash"),
      .consent_version = row->optional<std::string>("consent_version").value_or(""),
      .guardian_name = row->optional<std::string>("guardian_name").value_or(""),
      .consented_at = row->optional<domain::Instant>("consented_at"),
      .registered_at = row->instant("registered_at"),
      .activated_at = row->instant("activated_at"),
      .password_changed_at = row->optional<domain::Instant>("password_changed_at")};
}

const mysql::Query kChangePassword{"account.change_password", R"sql(
    UPDATE account SET password_hash = ?, password_changed_at = ? WHERE id = ? AND erased_at IS NULL
)sql"};

void Accounts::change_password(mysql::Transaction& transaction, domain::AccountId id,
                               std::string_view password_hash, domain::Instant now) {
  transaction.execute(kChangePassword, password_hash, now, id);
}

const mysql::Query kChangeContact{"account.change_contact", R"sql(
    UPDATE account
       SET former_names = IF(BINARY name <=> ?, former_names, CONCAT_WS('\n', former_names, name)),
           name = ?, phone = ?
     WHERE id = ? AND erased_at IS NULL
)sql"};

void Accounts::change_contact(mysql::Transaction& transaction, domain::AccountId id,
                              std::string_view name, std::string_view phone) {
  transaction.execute(kChangeContact, name, name, phone, id);
}

const mysql::Query kRemoveResetLinks{"account_token.remove", R"sql(
    DELETE FROM account_token WHERE account_id = ? AND purpose = 'password_reset'
)sql"};

const mysql::Query kAddResetLink{"account_token.insert", R"sql(
    INSERT INTO account_token (account_id, purpose, token_hash, created_at, expires_at)
    VALUES (?, 'password_reset', ?, ?, ?)
)sql"};

void Accounts::remove_reset_links(mysql::Transaction& transaction, domain::AccountId id) {
  transaction.execute(kRemoveResetLinks, id);
}

void Accounts::add_reset_link(mysql::Transaction& transaction, domain::AccountId id,
                              std::string_view token_hash, domain::Instant until,
                              domain::Instant now) {
  transaction.execute(kRemoveResetLinks, id);
  transaction.execute(kAddResetLink, id, blob(token_hash), now, until);
}

const mysql::Query kFindResetLink{"account_token.find", R"sql(
    SELECT account_id FROM account_token
     WHERE token_hash = ? AND purpose = 'password_reset' AND used_at IS NULL AND expires_at > ?
)sql"};

std::optional<domain::AccountId> Accounts::find_reset_link(std::string_view token_hash,
                                                           domain::Instant now) {
  const auto row = db_->row(kFindResetLink, blob(token_hash), now);
  if (!row) return std::nullopt;
  return row->id<domain::AccountId>("account_id");
}

const mysql::Query kUseResetLink{"account_token.use", R"sql(
    UPDATE account_token SET used_at = ?
     WHERE token_hash = ? AND purpose = 'password_reset' AND used_at IS NULL AND expires_at > ?
)sql"};

bool Accounts::use_reset_link(mysql::Transaction& transaction, std::string_view token_hash,
                              domain::Instant now) {
  return transaction.execute(kUseResetLink, now, blob(token_hash), now) == 1;
}

const mysql::Query kEraseContacts{"account.erase_contacts", R"sql(
    UPDATE contact SET name = NULL, former_names = NULL, email = NULL, phone = NULL, address = NULL, identity_id = NULL, erased_at = ?
     WHERE id IN (SELECT contact_id FROM reporter WHERE account_id = ? AND contact_id IS NOT NULL)
)sql"};

const mysql::Query kRemoveTokens{"account.remove_tokens", R"sql(
    DELETE FROM account_token WHERE account_id = ?
)sql"};

const mysql::Query kErase{"account.erase", R"sql(
    UPDATE account
       SET name = NULL, former_names = NULL, guardian_name = NULL, email = NULL, email_key = NULL, phone = NULL, password_hash = NULL,
           nik_sealed = NULL, nik_lookup = CASE WHEN standing IN ('limited', 'suspended') AND (standing_until IS NULL OR standing_until > ?)
                             THEN nik_lookup END,
           consent_version = NULL, consented_at = NULL, password_changed_at = NULL, erased_at = ?
     WHERE id = ? AND erased_at IS NULL
)sql"};

const mysql::Query kEraseRequests{"account.erase_requests", R"sql(
    UPDATE desk_request SET email = '', email_key = '', given_name = NULL, card_name = NULL,
           stopped_at = CASE WHEN done_at IS NULL THEN COALESCE(stopped_at, ?) END
     WHERE account_id = ?
)sql"};

const mysql::Query kEraseAppeals{"account.erase_appeals", R"sql(
    UPDATE sanction SET appeal = NULL WHERE account_id = ?
)sql"};

bool Accounts::erase(mysql::Transaction& transaction, domain::AccountId id, domain::Instant now) {
  if (transaction.execute(kErase, now, now, id) != 1) return false;
  erase_identities(transaction, id);
  transaction.execute(kEraseContacts, now, id);
  transaction.execute(kRemoveTokens, id);
  transaction.execute(kEraseRequests, now, id);
  transaction.execute(kEraseAppeals, id);
  return true;
}

}  // namespace store
