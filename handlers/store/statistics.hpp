/// \file
/// Figures, kept from events in `stat_day`; never counted over reports.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// Sums of a range of days.
struct Figures {
  std::int64_t received = 0;
  std::int64_t answered_in_time = 0;
  std::int64_t answered_late = 0;
  std::int64_t published = 0;
  std::int64_t forwarded = 0;
  std::int64_t resolved_in_time = 0;
  std::int64_t resolved_late = 0;
  std::int64_t accepted = 0;
  std::int64_t lapsed = 0;
  std::int64_t reopened = 0;
  std::int64_t rejected = 0;
  std::int64_t redirected = 0;
  std::int64_t withdrawn = 0;
  std::int64_t abandoned = 0;
};

struct OpdFigures {
  domain::OpdId opd;
  Figures figures;
};

/// What one event counts for. Column names are the store's own, never a visitor's.
enum class Figure {
  received,
  answered_in_time,
  answered_late,
  published,
  forwarded,
  resolved_in_time,
  resolved_late,
  accepted,
  lapsed,
  reopened,
  rejected,
  redirected,
  withdrawn,
  abandoned
};

/// Where it counts.
struct FigureKey {
  domain::Date day;  ///< local
  std::optional<domain::OpdId> opd;
  domain::CategoryId category;
  std::string kecamatan;  ///< code, or empty
  domain::Channel channel = domain::Channel::web;
};

class Statistics {
 public:
  explicit Statistics(mysql::Connection& connection) : connection_(connection) {}

  /// One more.
  void add(mysql::Transaction& transaction, const FigureKey& key, Figure figure);

  /// Sums from `first` to `last`, both included.
  [[nodiscard]] Figures sum(domain::Date first, domain::Date last);
  /// The same by body, largest first; reports without a body are left out.
  [[nodiscard]] std::vector<OpdFigures> sum_by_opd(domain::Date first, domain::Date last);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
