// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Figures, kept from events in `stat_day`; never counted over reports.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/bands.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// What is counted, each under the name of its column (sql/migrations/0027, 0047 and 0090 say
/// what it means). `…_begun` and `…_ended`, `opened` and `closed` are pairs: over all days, what
/// came in less what went out is what there is now.
enum class Figure {
  received,
  answered_clock,
  answered_service,
  missed_clock,
  missed_service,
  answer_15m,
  answer_30m,
  answer_1h,
  answer_2h,
  answer_4h,
  answer_8h,
  answer_1d,
  answer_3d,
  answer_more,
  on_behalf,
  entered_late,
  entry_15m,
  entry_30m,
  entry_1h,
  entry_2h,
  entry_4h,
  entry_8h,
  entry_1d,
  entry_3d,
  entry_more,
  published,
  forwarded,
  resolved_in_time,
  resolved_late,
  accepted,
  accepted_reopened,
  lapsed,
  lapsed_reopened,
  reopened,
  rejected,
  redirected,
  withdrawn,
  abandoned,
  opened,
  closed,
  answer_late_begun,
  answer_late_ended,
  work_late_begun,
  work_late_ended,
  verdict_begun,
  verdict_ended,
  ratings,
  stars,
  shown_forwarded,
  shown_resolved_late,
  doubted,
  by_ask,
  by_forward,
  by_redirect,
  by_merge,
  by_reject,
  shown_returned,
  shown_given_up_late
};

inline constexpr std::size_t kFigureCount =
    static_cast<std::size_t>(Figure::shown_given_up_late) + 1;

/// Sums, of one event or of a range of days.
class Figures {
 public:
  [[nodiscard]] std::int64_t& operator[](Figure figure) {
    return sums_.at(static_cast<std::size_t>(figure));
  }
  [[nodiscard]] std::int64_t operator[](Figure figure) const {
    return sums_.at(static_cast<std::size_t>(figure));
  }
  Figures& operator+=(const Figures& more);
  bool operator==(const Figures&) const = default;

  /// First answers, and entries on behalf, by how long after `received_at` they came.
  [[nodiscard]] domain::Bands answers() const { return bands(Figure::answer_15m); }
  [[nodiscard]] domain::Bands entries() const { return bands(Figure::entry_15m); }
  [[nodiscard]] std::int64_t& answer(std::size_t band) { return at(Figure::answer_15m, band); }
  [[nodiscard]] std::int64_t& entry(std::size_t band) { return at(Figure::entry_15m, band); }

  [[nodiscard]] const std::array<std::int64_t, kFigureCount>& all() const { return sums_; }
  /// True if nothing is counted.
  [[nodiscard]] bool empty() const { return *this == Figures{}; }

 private:
  [[nodiscard]] std::int64_t& at(Figure first, std::size_t band) {
    return sums_.at(static_cast<std::size_t>(first) + band);
  }
  [[nodiscard]] domain::Bands bands(Figure first) const;
  std::array<std::int64_t, kFigureCount> sums_{};
};

/// The column of `figure`.
[[nodiscard]] std::string_view to_word(Figure figure);

/// What was counted in one calendar month, by one channel.
struct MonthFigures {
  std::chrono::year_month month;
  domain::Channel channel = domain::Channel::web;
  Figures figures;
};

/// What there is now: what came in less what went out, of all days.
struct StandingFigures {
  std::int64_t open = 0;
  std::int64_t late_for_answer = 0;   ///< nobody has answered yet, or triage has not decided
  std::int64_t late_for_work = 0;     ///< a body has not finished
  std::int64_t awaiting_verdict = 0;  ///< resolved; the citizen may still speak
};

/// What one body was given, what it handed back, and where it was late, of what everybody could
/// read that day.
struct OpdFigures {
  domain::OpdId opd;
  std::int64_t forwarded = 0;
  std::int64_t returned = 0;
  std::int64_t late = 0;  ///< finished, handed back or taken away after its target
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

  /// Adds `figures`, in one statement; none if nothing is counted.
  void add(mysql::Transaction& transaction, const FigureKey& key, const Figures& figures);

  /// Sums of the months from that of `first` to that of `last`, both whole, by channel; oldest
  /// first, what has nothing left out.
  [[nodiscard]] std::vector<MonthFigures> by_month(domain::Date first, domain::Date last);
  /// One sum of the days from `first` to `last`, both included.
  [[nodiscard]] Figures sum(domain::Date first, domain::Date last);
  /// By body, of whole months as in `by_month`, most forwarded first; never what is about an
  /// accused officer or goes past triage.
  [[nodiscard]] std::vector<OpdFigures> by_opd(domain::Date first, domain::Date last);
  [[nodiscard]] StandingFigures standing();

 private:
  mysql::Connection& connection_;
};

}  // namespace store
