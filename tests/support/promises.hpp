// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report of every state with its clocks in time, run out, stopped or absent: what the tests of
/// what comes next, and the stories of the pages that say it, walk.
#pragma once

#include <array>
#include <optional>
#include <ostream>
#include <vector>

#include "handlers/domain/life/next_step.hpp"

namespace given {

enum class Clocks {
  on_time,
  late,
  stopped,  ///< a part waits for the reporter, and its target has passed meanwhile
  none
};
inline constexpr std::array kAllClocks{Clocks::on_time, Clocks::late, Clocks::stopped,
                                       Clocks::none};

/// A state, and why it was closed if it was.
struct Shown {
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
};

inline std::ostream& operator<<(std::ostream& out, const Shown& shown) {
  out << to_word(shown.state);
  return shown.outcome ? out << " " << to_word(*shown.outcome) : out;
}

/// Each state of our table, and *closed* with each outcome and without.
inline std::vector<Shown> every_state() {
  std::vector<Shown> all;
  all.reserve(domain::kAllReportStates.size() + domain::kAllOutcomes.size());
  for (const auto state : domain::kAllReportStates) all.push_back({state});
  for (const auto outcome : domain::kAllOutcomes)
    all.push_back({domain::ReportState::closed, outcome});
  return all;
}

/// One part in `shown.state`, if a part can be in it. What ran out did so three days before `now`,
/// what runs has three days left; a target has four.
inline domain::Promises promises(const Shown& shown, Clocks clocks, domain::Instant now) {
  using domain::Instant;
  using std::chrono::days;
  const auto in = [&](days length) {
    if (clocks == Clocks::none) return std::optional<Instant>();
    return std::optional(clocks == Clocks::late ? now - length : now + length);
  };
  domain::Promises all{.state = shown.state,
                       .outcome = shown.outcome,
                       .answer_due = in(days(3)),
                       .reply_due = in(days(3)),
                       .verdict_due = in(days(3)),
                       .closed_at = clocks == Clocks::none ? std::nullopt : std::optional(now),
                       .redirected = domain::RedirectKind::turn_to};
  if (clocks == Clocks::on_time || clocks == Clocks::stopped) {
    all.reopen_until = now + days(9);
    all.objectionable = true;
  }
  if (const auto state = domain::part_state_from(to_word(shown.state)))
    all.parts.push_back({.state = *state, .verify_due = in(days(3)), .finish_due = in(days(4))});
  // Its own clock alone has run out.
  const bool before_work = shown.state == domain::ReportState::forwarded ||
                           shown.state == domain::ReportState::scheduled;
  if (clocks == Clocks::late && before_work) all.parts.front().finish_due = now + days(4);
  if (clocks != Clocks::none && shown.state == domain::ReportState::scheduled)
    all.parts.front().planned = domain::to_local_date(*in(days(3)));
  if (clocks == Clocks::stopped)
    all.parts.push_back({.state = domain::PartState::needs_data,
                         .verify_due = now - days(9),
                         .finish_due = now - days(3)});
  return all;
}

}  // namespace given
