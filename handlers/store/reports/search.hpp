// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From what was typed to posting lists; and reports that look alike.
///
/// A search costs at most three statements: the words' numbers, how frequent each is (if there are
/// several), the rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/statement.hpp"

namespace store {

struct WordId {
  std::int64_t value = 0;
};

/// Which words are looked in.
enum class Postings {
  everybody,  ///< public text, through the views of `pages`
  released,   ///< the same, read by staff
  original    ///< what reporters wrote
};

/// A search: every word must stand in the report.
struct SearchWords {
  std::vector<WordId> rarest_first = {};
  bool nothing_fits = false;  ///< a word stands in no report at all, or there was none to look for
};

/// FROM and WHERE of a search: `w0` is the rarest word's list, read from its newest report on. For
/// a SELECT STRAIGHT_JOIN, so that the planner keeps to that.
struct PostingJoin {
  Statement from;
  Statement where;
};
[[nodiscard]] PostingJoin join_postings(Postings postings, const SearchWords& words);

/// What is being entered, to look for the same among what is there.
struct Likeness {
  std::vector<std::string> stems;  ///< as stems_of gives them; the first 32 count
  std::optional<domain::CategoryId> category = {};
  std::string kecamatan = {};  ///< code, or empty
  int most = 5;                ///< how many at most
};

struct Twin {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  std::string title;  ///< the reporter's for who may read originals, else the public one
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome;
  std::optional<domain::RejectionReason> reject_reason;
  domain::Instant received_at;
  std::string kecamatan_name;  ///< or empty
  int reporters = 1;           ///< with those of reports merged into it
};

class Search {
 public:
  static constexpr std::size_t kMostWords = 5;

  explicit Search(mysql::Connection& connection) : connection_(connection) {}

  /// The first kMostWords distinct stems of `typed`, rarest first (counted up to 1,000).
  [[nodiscard]] SearchWords words(Postings postings, std::string_view typed);

  /// Reports received since `since` that the officer may know and that share a quarter of its
  /// words, two to four, with what is typed: open ones first, then by words shared, same category
  /// and same kecamatan counting as two words each; newest first among equals.
  /// Who forwards reports (triage, inspector, leader) looks in originals; a clerk, who reads no
  /// others' reports, in public text only. Merged and withdrawn reports are none.
  [[nodiscard]] std::vector<Twin> find_twins(const domain::Officer& officer,
                                             const Likeness& likeness, domain::Instant since);

  /// The same for everybody: public reports of the likeness' kecamatan (of any, if it has none)
  /// that are still open and accuse nobody, by their released words.
  [[nodiscard]] std::vector<Twin> find_twins(const Likeness& likeness, domain::Instant since);

 private:
  std::vector<Twin> alike(Postings postings, const Statement& visible, const Likeness& likeness,
                          domain::Instant since);
  std::vector<WordId> known(Postings postings, const std::vector<std::string>& stems);
  mysql::Connection& connection_;
};

}  // namespace store
