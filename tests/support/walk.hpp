// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report that lives: every move that is open to anybody now is tried, the rarest first, each
/// through store::Recorder.
#pragma once

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/support/elsewhere.hpp"

namespace walk {

/// One act that was done.
struct Step {
  domain::EventId id;
  domain::ComplaintId complaint;
  domain::Event event = domain::Event::file;
  domain::Role by = domain::Role::citizen;
  domain::Situation before = {};
  domain::Situation after = {};
  std::optional<domain::PartId> part = std::nullopt;
  std::optional<domain::OpdId> opd = std::nullopt;  ///< of the event's part
  int percent = 0;
};

class Walker {
 public:
  /// Officers of every role are made. The same seed walks the same way.
  Walker(support::Database& db, unsigned int seed);

  void begin(domain::ComplaintId complaint);
  /// What filed the report of `begin`.
  [[nodiscard]] Step filed();
  /// Another report joins `into`.
  Step merge(domain::ComplaintId joins, const given::Elsewhere& into);
  /// One more act on the report of `begin`; nothing once nothing new can happen to it.
  std::optional<Step> next();

  /// The moves seen so far, as "event role scope", and how many.
  [[nodiscard]] const std::set<std::string>& seen() const { return seen_; }
  [[nodiscard]] std::size_t covered() const { return seen_.size(); }
  [[nodiscard]] domain::Instant now() const { return now_; }

 private:
  struct Try {
    store::By by;
    store::Command command;
    domain::Needs needs;
    std::string name;
    domain::Instant at;
  };
  [[nodiscard]] std::vector<Try> tries(const domain::Situation& situation, domain::Instant at);
  [[nodiscard]] domain::ConsentId consent_for(domain::ComplaintId complaint, const Try& one);
  [[nodiscard]] std::optional<Step> attempt(domain::ComplaintId complaint, const Try& one);
  void fill(Try& one, const domain::Situation& situation);
  [[nodiscard]] domain::Situation situation_of(domain::ComplaintId complaint);

  support::Database& db_;
  store::Rules rules_;
  std::vector<store::By> actors_;
  std::mt19937 random_;
  std::set<std::string> seen_;
  std::map<std::string, int> times_;
  domain::ComplaintId complaint_{0};
  std::optional<given::Elsewhere> twin_;
  domain::Instant now_ = given::kNow;
  int steps_ = 0;
  int stale_ = 0;  ///< since something happened for the first time
};

}  // namespace walk
