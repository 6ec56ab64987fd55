// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The public pages of reports: a row, the list, one report. The same bytes for everybody.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/standing.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

/// One public report as lists show it.
struct ReportRow {
  domain::ComplaintCode code;
  std::string title;  ///< as triage released it
  domain::ReportState state = domain::ReportState::forwarded;
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;
  std::optional<int> working_days_late = {};  ///< absent: in time; 0: since today
  int reopens = 0;
  bool emergency = false;
  std::string category;
  std::string place = {};      ///< as triage released it, or empty
  std::string kecamatan = {};  ///< name, or empty
  domain::Instant at;          ///< what the list is sorted by: when it became public
  int reporters = 1;           ///< people who told of it
};

/// Expands `{{>MARKER}}` with pages/report_rows.tpl; nothing for no rows.
void put_report_rows(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                     const std::vector<ReportRow>& rows, domain::Instant now);

/// What the list was asked for; empty means all.
struct ReportFilter {
  std::string state;       ///< word of a ReportState
  std::string category;    ///< code
  std::string kecamatan;   ///< code
  int page = 1;            ///< 1 to kLastPage; further pages go by `after`
  std::string after = {};  ///< where the list goes on behind page kLastPage; not kept by the cache
  std::string words = {};  ///< searched for, as typed; its pages go by `after` from the first on

  static constexpr int kLastPage = 5;

  [[nodiscard]] bool is_set() const {
    return !state.empty() || !category.empty() || !kecamatan.empty() || !words.empty();
  }
};

/// The clean address of the list: its arguments once each, in the order the cache knows (status,
/// kategori, kecamatan, halaman), page 1 unsaid; `q`, which it never keeps, and `sesudah` last.
[[nodiscard]] std::string reports_address(const ReportFilter& filter);

/// templates/pages/report_list.tpl
struct ReportList {
  ReportFilter filter;
  std::vector<Option> categories = {};  ///< value is the code
  std::vector<Option> kecamatan = {};   ///< value is the code
  std::vector<ReportRow> rows = {};
  std::string next_after = {};  ///< where the next page begins; empty: there is none
};
[[nodiscard]] std::string report_list(const Pages& pages, const ReportList& list,
                                      domain::Instant now);

/// One step of the public history.
struct PublicStep {
  domain::Event event = domain::Event::file;
  std::string opd = {};  ///< short name, if the step is one OPD's
  domain::Role by = domain::Role::clock;
  domain::Instant at;
  std::string text = {};  ///< the public words, or empty
};

/// One OPD's part, shown when there are several.
struct OpdPart {
  std::string opd;
  domain::PartState state = domain::PartState::forwarded;
  std::optional<domain::Instant> due = {};
};

/// templates/pages/report.tpl
struct PublicReport {
  ReportRow row;
  std::string village = {};
  std::string text;
  domain::Channel channel = domain::Channel::web;
  domain::Instant received_at;
  std::optional<domain::Instant> responded_at = {};
  NextWords standing = {};
  std::string handled_by = {};  ///< the OPD's short name, for a late one
  std::optional<domain::ComplaintCode> merged_into = {};
  int merged_reports = 0;
  int supporters = 0;  ///< of the same opinion, without a report of their own
  std::vector<OpdPart> parts = {};
  std::optional<BeforeAndAfter> pair = {};
  std::vector<Photo> photos = {};      ///< the others
  std::vector<PublicStep> steps = {};  ///< newest first
};
[[nodiscard]] std::string public_report(const Pages& pages, const PublicReport& report,
                                        domain::Instant now);

/// The heading of a step and who did it, as everybody may read them.
[[nodiscard]] Step public_step(const Messages& messages, const PublicStep& step);

}  // namespace view
