// SPDX-License-Identifier: AGPL-3.0-or-later
#include <stdexcept>

#include "fcgi/crypto.hpp"
#include "handlers/demo_seed/seed.hpp"
#include "handlers/store/people/accounts.hpp"
#include "handlers/store/people/registrations.hpp"
#include "handlers/store/people/staff_accounts.hpp"
#include "handlers/store/reference/opds.hpp"

namespace demo_seed {
namespace {

// The first report is younger than the accounts.
constexpr std::chrono::days kAccountAge{60};

// One hash for everybody: the password is the same, and the demo is not kept waiting.
struct Secrets {
  std::string password_hash = crypto::password_hash(kPassword);
  std::string nik_pepper;
  std::string nik_sealing_public;
};

store::PendingRegistration registration_of(const StoryEntry& entry, const Secrets& secrets,
                                           fcgi::Instant at) {
  const auto email = entry.must("email");
  const auto nik = entry.must("nik");
  return {.id = {},
          .name = entry.must("name"),
          .email = email,
          .email_key = domain::Email::parse(email).value().canonical(),
          .phone = entry.must("phone"),
          .password_hash = secrets.password_hash,
          .nik_sealed = crypto::seal(nik, secrets.nik_sealing_public),
          .nik_lookup = store::nik_key(nik, secrets.nik_pepper),
          .consent_version = "demo",
          .guardian_name = {},
          .created_at = at,
          .token_sent_at = at,
          .token_expires_at = at};
}

domain::Citizen make_citizen(mysql::Connection& connection, const StoryEntry& entry,
                             const Secrets& secrets, fcgi::Instant at) {
  store::Accounts accounts(connection);
  const auto registration = registration_of(entry, secrets, at);
  const auto id = mysql::transact(connection, [&](mysql::Transaction& transaction) {
    return accounts.insert(transaction, registration, at);
  });
  if (!id) throw std::runtime_error("demo: " + entry.key() + " is there already");
  return {.id = *id, .name = registration.name};
}

domain::Officer make_officer(mysql::Connection& connection, const StoryEntry& entry,
                             const Secrets& secrets, fcgi::Instant at) {
  auto email = entry.get("email");
  if (email.empty()) email = entry.key() + "@contoh.test";
  store::NewStaff staff{.name = entry.must("name"),
                        .email = email,
                        .email_key = email,
                        .password_hash = secrets.password_hash,
                        .role = domain::role_from(entry.must("role")).value(),
                        .opd = std::nullopt,
                        .created_by = std::nullopt};
  if (const auto code = entry.get("opd"); !code.empty()) {
    staff.opd = store::Opds(connection).find_by_code(code).value().id;
  }
  store::StaffAccounts accounts(connection);
  const auto id = mysql::transact(connection, [&](mysql::Transaction& transaction) {
    return accounts.insert(transaction, staff, at);
  });
  if (!id) throw std::runtime_error("demo: " + entry.key() + " is there already");
  return {.id = *id, .name = staff.name, .role = staff.role, .opd = staff.opd};
}

}  // namespace

Cast make_people(mysql::Connection& connection, const fcgi::Config& config, const Story& story,
                 fcgi::Instant now) {
  const Secrets secrets{
      .nik_pepper = crypto::from_base64url(config.get("keys.nik_pepper")),
      .nik_sealing_public = crypto::from_base64url(config.get("keys.nik_sealing_public"))};
  const auto at = now - kAccountAge;
  Cast people;
  for (const auto& entry : story.citizens) {
    people.citizens.emplace(entry.key(), make_citizen(connection, entry, secrets, at));
  }
  for (const auto& entry : story.staff) {
    people.staff.emplace(entry.key(), make_officer(connection, entry, secrets, at));
  }
  return people;
}

}  // namespace demo_seed
