// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The tool behind deploy/rekey: keys made by the rules of an older release, made anew
/// (docs/decisions/0021 and 0053).
///
///   rekey            says what would change; changes nothing
///   rekey --commit   changes it; may run again
///
/// Settings: its own (LAPORBUP_ETC), with an account that reads words and contacts and writes keys.
/// stdout: a line per contact whose key differs, by numbers, never a name or a
/// telephone; then the sums. Exit: 0 all keys are today's, or those that may be are now; 1
/// something would change, or it failed (why on stderr); 2 wrong usage.

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "fcgi/tool.hpp"
#include "handlers/settings/settings.hpp"
#include "handlers/store/writing/rekey.hpp"

namespace {

std::string number_of(const std::optional<domain::IdentityId>& identity) {
  return identity ? std::to_string(identity->value) : "none";
}

std::string line_of(const store::Misnamed& one, bool commit) {
  const auto told =
      fmt::format("contact {}, identity {}", one.contact.value, number_of(one.identity));
  switch (store::remedy_of(one)) {
    case store::Remedy::renamed:
      return told + (commit ? ": key written anew" : ": another key");
    case store::Remedy::found:
      return told + (commit ? ": given an identity" : ": would get an identity");
    case store::Remedy::alike:
      break;
  }
  return fmt::format("{}: would be {}; a person decides, nothing is changed", told,
                     number_of(one.holder));
}

int rekey(mysql::Connection& db, bool commit) {
  const auto words = store::rekey_words(db, commit);
  const auto contacts = store::rekey_identities(db, commit);
  std::size_t alike = 0;
  for (const auto& one : contacts) {
    fmt::print("{}\n", line_of(one, commit));
    if (store::remedy_of(one) == store::Remedy::alike) ++alike;
  }
  fmt::print("{} reports: words of {} originals and of {} released texts by older rules\n",
             words.reports, words.originals, words.released);
  fmt::print("{} contacts with another key, {} of them left as they are\n", contacts.size(), alike);
  const bool differs = words.originals + words.released != 0 || contacts.size() != alike;
  fmt::print("{}\n", commit ? "written" : "dry run; --commit writes it");
  return commit || !differs ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  return fcgi::run_tool({"rekey", count, words}, [&] {
    const bool commit = count == 2 && std::string_view(words[1]) == "--commit";  // NOLINT: argv
    if (count != 1 && !commit) throw fcgi::Usage("usage: rekey [--commit]");
    const auto config = settings::load("rekey");
    mysql::Connection db(mysql::address_from(config));
    return rekey(db, commit);
  });
}
