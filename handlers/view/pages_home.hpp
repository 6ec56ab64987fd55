/// \file
/// The first page and the statistics: the promise, with its true figures.
#pragma once

#include <string>
#include <vector>

#include "handlers/view/layout.hpp"
#include "handlers/view/pages_reports.hpp"

namespace view {

/// The promise of the service standard and how it was kept over some days, the late ones too.
struct PromiseFigures {
  long long received = 0;
  long long answered_in_time = 0;
  long long answered_late = 0;
  long long forwarded = 0;
  long long resolved_in_time = 0;
  long long resolved_late = 0;
  long long accepted = 0;  ///< the citizen said: it is in order
  long long lapsed = 0;    ///< the citizen said nothing
  long long reopened = 0;  ///< the citizen said: it is not

  [[nodiscard]] long long resolved() const { return resolved_in_time + resolved_late; }
  /// Resolved, and the citizen may still speak. Figures are kept by the day something happened, so
  /// this is what is left of the same days, never below zero.
  [[nodiscard]] long long awaiting() const;
  [[nodiscard]] bool any() const { return received + forwarded + resolved() > 0; }
};

/// templates/pages/home.tpl; figures of the last 30 days, `latest` newest first.
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
  PromiseFigures figures;
  std::vector<CountedTable> tables;
};
[[nodiscard]] std::string statistics(const Pages& pages, const Statistics& statistics);

}  // namespace view
