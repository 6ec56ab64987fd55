// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One report's chain of events while it is read: whether it is what was written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"

namespace store {

/// What is wrong with an event that differs.
enum class Breach {
  gap,            ///< an event before it is gone
  unlinked,       ///< its prev_hash is not the hash of the event before it
  event_changed,  ///< its row is not what its hash was made of
  body_changed,   ///< the same of its body
  body_missing,   ///< no body, and no later `erase` event that names a rule
  end_missing,    ///< the report's own last_seq knows of it, and it is gone
  end_added,      ///< it stands behind the report's own last_seq
  end_changed     ///< it is the last, and not the one of the report's own last_hash
};

/// What an operator reads behind "CODE seq N: ".
[[nodiscard]] std::string_view to_sentence(Breach breach);

/// The first event of a chain that differs. Holds nothing personal.
struct Difference {
  std::string code;  ///< of the report, as people write it
  std::int64_t seq = 0;
  Breach breach = Breach::gap;
};

/// Takes the events of one report in the order of their numbers.
///
/// A body that is gone was erased by rule if a later `erase` event, itself whole, names the rule in
/// its text; else it is missing. Who can write every row of a chain and of its report can write a
/// chain that holds: only what left the house before (a backup, a printed hash) tells then.
class Chain {
 public:
  /// `end`: the columns id, code, last_seq and last_hash of the report.
  explicit Chain(const mysql::Row& end);

  [[nodiscard]] domain::ComplaintId complaint() const { return complaint_; }
  /// The number of the last event read; 0 before the first.
  [[nodiscard]] std::int64_t last() const { return last_; }

  /// The next event with its body: all columns of both tables but `id`, `at` as text.
  void read(const mysql::Row& row);

  /// Once every event was read: the first that differs, absent if the chain holds.
  [[nodiscard]] std::optional<Difference> difference() const;
  /// How many bodies were erased by rule.
  [[nodiscard]] int erased() const { return erased_; }

 private:
  struct Found {
    std::int64_t seq;
    Breach breach;
  };
  void note(std::int64_t seq, Breach breach);
  void read_body(const mysql::Row& row, std::int64_t seq, bool may_erase);
  [[nodiscard]] std::optional<Found> at_end() const;

  domain::ComplaintId complaint_;
  std::string code_;
  std::int64_t known_;      ///< the report's last_seq
  std::string known_hash_;  ///< and last_hash
  std::int64_t last_ = 0;
  std::string hash_;
  std::optional<Found> first_;
  std::optional<std::int64_t> gone_;  ///< the first body that is not there and not yet explained
  int unexplained_ = 0;
  int erased_ = 0;
};

}  // namespace store
