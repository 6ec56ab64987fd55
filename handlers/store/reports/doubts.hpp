// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What reporters say of answers: *Jawaban ini tidak menjawab*. Source: docs/decisions/0047.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/history.hpp"

namespace store {

/// One voice on one answer.
struct Doubt {
  domain::EventId event;
  std::string words;  ///< of the reporter; empty: none, or erased
  domain::Instant at;
};

class Doubts {
 public:
  explicit Doubts(mysql::Connection& connection) : connection_(connection) {}

  /// `by`, a reporter of the report, says it of the answer `event`. False if he said it before, or
  /// if the event is not this report's.
  bool add(mysql::Transaction& transaction, domain::ComplaintId complaint, const Doubt& doubt,
           const By& by);

  /// Of every reporter of the report, oldest first.
  [[nodiscard]] std::vector<Doubt> list(domain::ComplaintId complaint);
  /// Of this reporter alone.
  [[nodiscard]] std::vector<Doubt> list(domain::ComplaintId complaint, const By& by);

 private:
  mysql::Connection& connection_;
};

/// Reports with an answer of which the reporter said that it does not answer, while no step of an
/// OPD or a desk followed; last changed first, by the WHERE of Complaints::find. At most `most`.
[[nodiscard]] std::vector<ComplaintLine> list_doubted(mysql::Connection& connection,
                                                      const domain::Officer& officer, int most);

}  // namespace store
