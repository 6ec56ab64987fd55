// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Sign-ups that wait for their activation. They reserve nothing: neither e-mail nor NIK.
/// Source: docs/decisions/0004.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// What the table keeps of the form *Daftar*. `nik_sealed` opens only away from the web;
/// `nik_lookup` and `token_hash` are 32 bytes.
struct NewRegistration {
  std::string name;
  std::string email;      ///< as typed
  std::string email_key;  ///< canonical
  std::string phone;      ///< E.164
  std::string password_hash;
  std::string nik_sealed;
  std::string nik_lookup;
  std::string consent_version;
  std::string token_hash;
  domain::Instant until;           ///< how long the link is good
  std::string guardian_name = {};  ///< of a minor, else empty
};

/// A sign-up that waits.
struct PendingRegistration {
  domain::RegistrationId id;
  std::string name;
  std::string email;
  std::string email_key;
  std::string phone;
  std::string password_hash;
  std::string nik_sealed;
  std::string nik_lookup;
  std::string consent_version;
  std::string guardian_name;  ///< of a minor, else empty
  domain::Instant created_at;
  domain::Instant token_sent_at;
  domain::Instant token_expires_at;

  [[nodiscard]] bool is_link_good(domain::Instant now) const { return now < token_expires_at; }
};

/// By which a NIK is found again; 32 bytes. `pepper`: 32 bytes.
[[nodiscard]] std::string nik_key(std::string_view digits, std::string_view pepper);

class Registrations {
 public:
  explicit Registrations(mysql::Connection& db) : db_(&db) {}

  /// A new sign-up. Older ones of the same e-mail go, and their links with them; drafts of those
  /// with the same NIK come along.
  domain::RegistrationId insert(mysql::Transaction& transaction,
                                const NewRegistration& registration, domain::Instant now);

  /// By the hash of its link, also when the link is too old.
  [[nodiscard]] std::optional<PendingRegistration> find_by_token(std::string_view token_hash);
  /// The one of this e-mail.
  [[nodiscard]] std::optional<PendingRegistration> find_by_email(std::string_view email_key);

  /// Another link, good until `until`; the one before no longer works.
  void renew_link(mysql::Transaction& transaction, domain::RegistrationId id,
                  std::string_view token_hash, domain::Instant until, domain::Instant now);
  /// True if it was there: of two activations at once only one removes it.
  bool remove(mysql::Transaction& transaction, domain::RegistrationId id);

  /// Drafts of the browser that holds the secret (its hash) wait for this registration; but those
  /// that wait for another person's, by NIK and e-mail, go on waiting for that: two may use one
  /// telephone.
  void bind_drafts(mysql::Transaction& transaction, domain::RegistrationId id,
                   std::string_view secret_hash);
  /// Drafts that waited for the registration are the account's now.
  void give_drafts(mysql::Transaction& transaction, domain::RegistrationId id,
                   domain::AccountId account);

 private:
  mysql::Connection* db_;
};

}  // namespace store
