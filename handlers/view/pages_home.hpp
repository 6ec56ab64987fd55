/// \file
/// The first page and the statistics: the promise, with its true figures.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "handlers/view/layout.hpp"
#include "handlers/view/pages_reports.hpp"

namespace view {

/// The promise of the service standard and how it is kept. An absent figure is not shown.
struct PromiseFigures {
  long long answered_in_time = 0;
  long long answered_late = 0;
  std::optional<std::chrono::minutes> median_response = {};
  std::optional<long long> in_progress = {};  ///< forwarded and not yet resolved
  std::optional<long long> late = {};         ///< of these, past their due date
  long long accepted = 0;                     ///< the citizen said: it is in order
  long long lapsed = 0;                       ///< the citizen said nothing
  long long reopened = 0;                     ///< the citizen said: it is not
  long long awaiting = 0;                     ///< resolved, the citizen may still speak

  [[nodiscard]] bool any() const;
};

/// templates/pages/home.tpl; `latest` newest first.
[[nodiscard]] std::string home(const Pages& pages, const PromiseFigures& figures,
                               const std::vector<ReportRow>& latest, domain::Instant now);

struct CountedLine {
  std::string label;
  long long count = 0;
};

/// One table of the statistics page: "Menurut kategori", "Kategori".
struct CountedTable {
  std::string title;
  std::string head;
  std::vector<CountedLine> lines;  ///< in the order shown
};

/// templates/pages/statistics.tpl
struct Statistics {
  domain::Date from;
  domain::Date until;
  long long received = 0;
  PromiseFigures figures;
  std::vector<CountedTable> tables;
};
[[nodiscard]] std::string statistics(const Pages& pages, const Statistics& statistics);

}  // namespace view
