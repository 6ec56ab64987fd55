// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The tool behind deploy/staff: makes an account of staff, or gives an existing one a new
/// password.
///
///   staff_account --email E --name N --role R [--opd CODE]   a new account
///   staff_account --email E                                  a new password; active again
///
/// The password is read from standard input, one line, and never stands among the arguments.
/// Settings are those of the binary `admin` (LAPORBUP_ETC). Exit: 0 done, 1 refused (why on
/// stderr), 2 wrong usage.

#include <fmt/format.h>

#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

#include "fcgi/crypto.hpp"
#include "fcgi/server.hpp"
#include "fcgi/tool.hpp"
#include "handlers/access/password.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/people/email.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/settings/settings.hpp"
#include "handlers/store/people/sessions.hpp"
#include "handlers/store/people/staff_accounts.hpp"
#include "handlers/store/reference/opds.hpp"

namespace {

using Options = std::map<std::string, std::string, std::less<>>;

constexpr const char* kUsage =
    "usage: staff_account --email E [--name N --role R [--opd CODE]] < password\n"
    "roles: clerk triage opd_officer opd_head inspector leader administrator";

Options read_options(int count, char** words) {
  Options options;
  for (int i = 1; i + 1 < count; i += 2) {
    const std::string name = words[i];  // NOLINT: argv
    if (name != "--email" && name != "--name" && name != "--role" && name != "--opd")
      throw fcgi::Usage(kUsage);
    options[name] = words[i + 1];  // NOLINT: argv
  }
  if (count % 2 == 0 || !options.contains("--email")) throw fcgi::Usage(kUsage);
  if (options.contains("--name") != options.contains("--role")) throw fcgi::Usage(kUsage);
  return options;
}

std::string read_password(const std::vector<std::string>& words) {
  std::string line;
  std::getline(std::cin, line);
  const auto password = domain::read_secret(line);
  domain::FieldErrors errors;
  domain::check_password(errors, "password", password);
  if (!errors.empty())
    throw std::runtime_error("the password must have 12 to 128 characters (" +
                             errors.begin()->code + ")");
  if (guard::is_easily_guessed(password, words))
    throw std::runtime_error("the password is too easy to guess");
  return crypto::password_hash(password);
}

domain::Role role_in(const std::string& word) {
  const auto role = domain::role_from(word);
  if (!role || !is_staff(*role)) throw fcgi::Usage(kUsage);
  return *role;
}

void create(mysql::Connection& db, const Options& options, const domain::Email& email) {
  store::StaffAccounts staff(db);
  store::NewStaff fresh{.name = options.at("--name"),
                        .email = email.typed(),
                        .email_key = email.canonical(),
                        .password_hash = {},
                        .role = role_in(options.at("--role")),
                        .opd = {},
                        .created_by = {}};
  if (options.contains("--opd")) {
    const auto opd = store::Opds(db).find_by_code(options.at("--opd"));
    if (!opd) throw std::runtime_error("no OPD has the code " + options.at("--opd"));
    fresh.opd = opd->id;
  }
  if (needs_body(fresh.role) && !fresh.opd) throw std::runtime_error("this role needs --opd CODE");
  fresh.password_hash = read_password({fresh.name, fresh.email});
  const auto now = fcgi::system_now();
  mysql::transact(db, [&](mysql::Transaction& transaction) {
    const auto id = staff.insert(transaction, fresh, now);
    if (!id) throw std::runtime_error("this e-mail already has an account of staff");
    staff.audit(transaction, "staff_created", std::nullopt, *id, now);
  });
}

void renew(mysql::Connection& db, const domain::Email& email) {
  store::StaffAccounts staff(db);
  store::StaffSessions sessions(db);
  const auto id = staff.find_id(email.canonical());
  if (!id)
    throw std::runtime_error("no account of staff has this e-mail; --name and --role make one");
  const auto hash = read_password({email.typed()});
  const auto now = fcgi::system_now();
  mysql::transact(db, [&](mysql::Transaction& transaction) {
    staff.change_password(transaction, *id, hash, now);
    staff.activate(transaction, *id);
    sessions.end_all(transaction, *id);
    staff.audit(transaction, "password_chosen", std::nullopt, *id, now);
  });
}

}  // namespace

int main(int count, char** words) {
  return fcgi::run_tool({"staff_account", count, words}, [&] {
    const auto options = read_options(count, words);
    const auto email = domain::Email::parse(options.at("--email"));
    if (!email) throw std::runtime_error("this is no e-mail address");
    const auto config = settings::load("admin");
    mysql::Connection db(mysql::address_from(config));
    if (options.contains("--name")) {
      create(db, options, *email);
    } else {
      renew(db, *email);
    }
    fmt::print("{}\n", email->typed());
    return 0;
  });
}
