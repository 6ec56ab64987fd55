// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The tool behind deploy/verify-history: walks the history of every report and names the first
/// event that differs of each that does.
///
///   verify_history     settings: those of the binary `courier` (LAPORBUP_ETC), whose account may
///                      read events and bodies
///
/// stdout: a line `CODE seq N: what` per report that differs, then the sum. Exit: 0 all verify, 1
/// something differs or could not be read (why on stderr), 2 wrong usage.

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "fcgi/mysql.hpp"
#include "fcgi/tool.hpp"
#include "handlers/settings/settings.hpp"
#include "handlers/store/reports/history_walk.hpp"

namespace {

/// Who watches is told about every quarter of a million events, some seconds.
constexpr int kStepsPerProgress = 500;

std::string sum_of(const store::Walked& walked, int differ) {
  const auto erased =
      walked.erased == 0 ? std::string() : fmt::format(" ({} erased by rule)", walked.erased);
  const auto verdict = differ == 0 ? "all verify" : fmt::format("{} reports differ", differ);
  return fmt::format("{} reports, {} events{}: {}", walked.reports, walked.events, erased, verdict);
}

int verify(store::HistoryWalk& walk) {
  const bool is_watched = ::isatty(STDERR_FILENO) == 1;
  int differ = 0;
  for (int steps = 1; !walk.is_done(); ++steps) {
    for (const auto& found : walk.step()) {
      fmt::print("{} seq {}: {}\n", found.code, found.seq, store::to_sentence(found.breach));
      ++differ;
    }
    if (is_watched && steps % kStepsPerProgress == 0)
      fmt::print(stderr, "{} reports, {} events …\n", walk.walked().reports, walk.walked().events);
  }
  fmt::print("{}\n", sum_of(walk.walked(), differ));
  return differ == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  return fcgi::run_tool({"verify_history", count, words}, [&] {
    if (count != 1) throw fcgi::Usage("usage: verify_history");
    const auto config = settings::load("courier");
    mysql::Connection db(mysql::address_from(config));
    store::HistoryWalk walk(db);
    return verify(walk);
  });
}
