// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Files of many messages, entered at once: kept between preview and confirmation.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

struct EntryBatch {
  std::int64_t id = 0;
  std::string token;    ///< 43 characters: the nonce of the form that brought the file
  std::string content;  ///< the file; empty once it was entered
  bool entered = false;
  std::vector<domain::ComplaintCode> codes;  ///< in the order of the rows
};

class EntryBatches {
 public:
  explicit EntryBatches(mysql::Connection& connection) : connection_(connection) {}

  /// Keeps the file of one form, once: sent again, it changes nothing.
  void keep(mysql::Transaction& transaction, std::string_view token, domain::StaffId officer,
            std::string_view content, domain::Instant now);

  /// The officer's own.
  [[nodiscard]] std::optional<EntryBatch> find(std::string_view token, domain::StaffId officer);

  /// Waits for everybody else who is entering a file: what they enter is seen afterwards.
  void lock(mysql::Transaction& transaction);
  /// It became these reports; the file is emptied. False if it was entered before.
  bool mark_entered(mysql::Transaction& transaction, const EntryBatch& batch, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
