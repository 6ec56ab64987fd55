// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Saya mengalami hal yang sama*: citizens who support a report.
#pragma once

#include <cstdint>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"

namespace store {

class Supports {
 public:
  explicit Supports(mysql::Connection& connection) : connection_(connection) {}

  /// Once each; a second time changes nothing.
  void add(mysql::Transaction& transaction, domain::ComplaintId complaint,
           domain::AccountId account, domain::Instant now);
  [[nodiscard]] bool has(domain::ComplaintId complaint, domain::AccountId account);
  [[nodiscard]] std::int64_t count(domain::ComplaintId complaint);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
