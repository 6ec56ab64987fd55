// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the tests of accounts and activation share.
#pragma once

#include <string>

#include "fcgi/crypto.hpp"
#include "handlers/accounts/actions.hpp"
#include "handlers/activation/actions.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/given.hpp"

namespace story {

/// Both binaries, each with its own rights, and one person at a browser.
struct Town {
  support::Database db;
  accounts::App accounts_app{support::config_for(db, "accounts")};
  activation::App activation_app{support::config_for(db, "activation")};
  support::Site accounts_site{support::config_for(db, "accounts"),
                              accounts::application(accounts_app)};
  support::Site activation_site{support::config_for(db, "activation"),
                                activation::application(activation_app)};
  support::Browser browser = person();

  [[nodiscard]] support::Browser person() {
    return {{&accounts_site, &activation_site}, given::kNow};
  }
};

inline support::Fields siti(const std::string& email = "siti@contoh.test",
                            const std::string& nik = "3305124101900001") {
  return {{"name", "Siti Rahayu"},
          {"nik", nik},
          {"email", email},
          {"phone", "0812 3456 7890"},
          {"password", std::string(given::kPassword)},
          {"consent", "ya"}};
}

/// The same fields with one of them changed.
inline support::Fields with(support::Fields fields, std::string_view name,
                            const std::string& value) {
  for (auto& [key, old] : fields)
    if (key == name) old = value;
  return fields;
}

/// A draft that this browser began without an account.
inline void begin_draft(Town& town) {
  const auto secret = crypto::random_token();
  town.db.connection().execute(
      {"test",
       "INSERT INTO draft (token, secret_hash, kind, created_at, updated_at) "
       "VALUES (REPEAT('t', 43), ?, 'complaint', '2026-11-24', '2026-11-24')"},
      mysql::Blob{crypto::token_hash(secret)});
  town.browser.cookies["__Host-draf"] = secret;
}

/// Signs up and gives the path of the link that was mailed.
inline std::string sign_up(Town& town, support::Browser& browser, const support::Fields& fields) {
  browser.get("/akun/daftar");
  browser.post("/akun/daftar", fields);
  return support::link_in(support::last_mail(town.db, "account_activation"), "/aktivasi/");
}

inline fcgi::Response sign_in(support::Browser& browser, const std::string& email,
                              std::string_view password = given::kPassword) {
  browser.get("/akun/masuk");
  return browser.post("/akun/masuk", {{"email", email}, {"password", std::string(password)}});
}

}  // namespace story
