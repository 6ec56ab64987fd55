// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The statistics: the promise in both readings, what is open and late, the four outcomes, by month
/// and channel. Sums only; never a cell about one secret report.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "handlers/domain/kinds.hpp"
#include "handlers/view/pages/promise.hpp"

namespace view {

/// What became of the reports that were declared finished. Four figures, never one.
struct Outcomes {
  long long accepted = 0;  ///< the citizen said: it is in order
  long long lapsed = 0;    ///< the citizen said nothing
  long long reopened = 0;  ///< the citizen said: it is not
  long long awaiting = 0;  ///< the citizen may still speak

  [[nodiscard]] long long all() const { return accepted + lapsed + reopened + awaiting; }
};

/// Reports that officers entered for somebody else.
struct Entries {
  long long all = 0;
  long long late = 0;        ///< more than the promise after they were received
  domain::Bands waits = {};  ///< from received to recorded
};

/// What the first answers were, by the act that met the promise.
struct FirstAnswers {
  long long forwarded = 0;
  long long asked = 0;
  long long redirected = 0;
  long long merged = 0;
  long long rejected = 0;
};

struct MonthLine {
  std::chrono::year_month month;
  long long received = 0;
  InTime promise = {};  ///< in the reading that counts
};

struct ChannelLine {
  domain::Channel channel;
  long long received = 0;
  InTime promise = {};
};

/// One body, of what everybody can read.
struct OpdLine {
  std::string name;
  long long forwarded = 0;
  long long returned = 0;
  long long late = 0;  ///< finished, handed back or taken away after its target
};

/// templates/pages/statistics.tpl
struct StatisticsPage {
  domain::Date from;
  domain::Date until;
  PromiseFigures recent = {};  ///< of 30 days: the same as on the first page
  PromiseFigures year = {};    ///< from `from` to `until`
  FirstAnswers answers = {};   ///< of the year
  Outcomes outcomes = {};
  long long ratings = 0;
  long long stars = 0;
  long long doubted = 0;  ///< answers of which reporters said that they do not answer
  Entries entries = {};
  std::vector<MonthLine> months = {};  ///< oldest first, also those without any
  std::vector<ChannelLine> channels = {};
  std::vector<OpdLine> opds = {};
};
[[nodiscard]] std::string statistics(const Pages& pages, const StatisticsPage& statistics);

}  // namespace view
