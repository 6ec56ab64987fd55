// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What everybody may read, through the public views. The only store module `pages` needs beside
/// reference data. The same bytes for everybody.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/search.hpp"

namespace store {

struct PublicComplaint {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  domain::Kind kind = domain::Kind::complaint;
  domain::CategoryId category;
  std::string category_name;
  std::string kecamatan;
  std::string kecamatan_name;
  std::string village_name;  ///< as far as everybody may know it
  std::string place;         ///< as triage released it, or empty
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome;
  std::optional<domain::RejectionReason> reject_reason;
  domain::Channel channel = domain::Channel::web;
  domain::Instant received_at;
  domain::Instant response_due_at;
  std::optional<domain::Instant> responded_at;
  std::string title;
  std::string text;
  domain::Instant published_at;
  int reopens = 0;
  int open_parts = 0;
  int resolved_parts = 0;
  std::optional<domain::Instant> due_at;
  std::optional<domain::Instant> resolved_at;
  std::optional<domain::Instant> closed_at;
  std::optional<domain::Instant> lapse_at;
  bool emergency = false;
  std::optional<domain::ComplaintCode> merged_into_code;  ///< if that one is public too
  domain::Instant updated_at;
  int reporters = 1;       ///< people who told of it, by reports merged into it too
  int merged_reports = 0;  ///< read by `find` alone
};

struct PublicPart {
  domain::PartId id;
  domain::OpdId opd;
  std::string opd_short_name;
  std::string opd_name;
  domain::PartState state = domain::PartState::forwarded;
  int round = 1;
  domain::Instant forwarded_at;
  domain::Instant verify_due_at;
  domain::Instant finish_due_at;
  std::optional<domain::Instant> verified_at;
  std::optional<domain::Instant> resolved_at;
  std::optional<domain::Date> scheduled_for;
};

struct PublicPhoto {
  domain::AttachmentId id;
  std::string public_name;
  std::optional<int> width;
  std::optional<int> height;
  std::optional<domain::EventId> event;
  std::string caption;  ///< what it shows, or empty
  domain::Instant added_at;
};

/// Of the list; absent parts do not filter.
struct PublicFilter {
  std::optional<domain::CategoryId> category;
  std::string kecamatan;  ///< code, or empty
  std::optional<domain::ReportState> state;
  std::optional<domain::OpdId> opd;
};

class PublicComplaints {
 public:
  explicit PublicComplaints(mysql::Connection& connection) : connection_(connection) {}

  /// Absent if it does not exist or is not public (any more): the page is the same 404.
  [[nodiscard]] std::optional<PublicComplaint> find(const domain::ComplaintCode& code);

  /// Newest published first, behind `after` if given; at most `most`. Text is not read (empty).
  [[nodiscard]] std::vector<PublicComplaint> list(const PublicFilter& filter,
                                                  std::optional<Cursor> after, int most);

  /// How many citizens said that the same happened to them.
  [[nodiscard]] int supporters(domain::ComplaintId id);
  /// Those of them in which all `words` stand (Search::words of Postings::everybody), last recorded
  /// first: the order of the posting lists, so that a frequent word costs no more than a rare one.
  [[nodiscard]] std::vector<PublicComplaint> search(const SearchWords& words,
                                                    const PublicFilter& filter,
                                                    std::optional<Cursor> after, int most);

  /// Parts that count, in their order.
  [[nodiscard]] std::vector<PublicPart> parts(domain::ComplaintId id);
  /// Oldest first; of each body only the public text.
  [[nodiscard]] std::vector<TimelineEntry> timeline(domain::ComplaintId id);
  [[nodiscard]] std::vector<PublicPhoto> photos(domain::ComplaintId id);
  /// The photo with this public name, if its report is public now.
  [[nodiscard]] std::optional<PublicPhoto> find_photo(std::string_view public_name);

 private:
  mysql::Connection& connection_;
};

[[nodiscard]] Cursor cursor_of(const PublicComplaint& complaint);

}  // namespace store
