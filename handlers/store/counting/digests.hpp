// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the morning's digest needs beside the desks' own lists.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// Somebody who gets a digest.
struct DigestReader {
  domain::Officer officer;
  std::string email;
};

class Digests {
 public:
  explicit Digests(mysql::Connection& connection) : connection_(connection) {}

  /// Holds off other couriers until the transaction ends.
  void lock(mysql::Transaction& transaction);
  /// When the last digest was written, absent before the first.
  [[nodiscard]] std::optional<domain::Instant> last();
  /// Active officers who work on reports: triage, OPD, heads, inspectors, leaders.
  [[nodiscard]] std::vector<DigestReader> readers();
  /// Reports whose reporter answered a question since `since`.
  [[nodiscard]] std::set<domain::ComplaintId> answered(domain::Instant since);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
