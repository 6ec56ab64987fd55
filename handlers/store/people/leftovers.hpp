// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What nobody will use again: drafts never sent.
#pragma once

#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

class Leftovers {
 public:
  explicit Leftovers(mysql::Connection& connection) : connection_(connection) {}

  /// Unsent drafts last touched before `before` or of an erased account, oldest first, at most
  /// `most`.
  [[nodiscard]] std::vector<domain::DraftId> old_drafts(domain::Instant before, int most);

  /// Removes files of many entries made before `before`, entered or not; how many.
  std::uint64_t remove_batches(mysql::Transaction& transaction, domain::Instant before);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
