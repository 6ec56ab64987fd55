// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports, for those who may read them whole: reporters and staff. "Not yours" is "not found".
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/store/reports/cursor.hpp"
#include "handlers/store/reports/search.hpp"

namespace store {

/// A part as a page shows it, beside what the rules need (`rules`).
struct PartView {
  domain::Part rules;
  std::string opd_code;
  std::string opd_short_name;
  std::string opd_name;
  std::string task;
  domain::Instant forwarded_at;
  domain::Instant verify_due_at;
  domain::Instant finish_due_at;
  domain::Instant original_finish_due_at;
  std::optional<domain::Instant> verified_at;
  std::optional<domain::Instant> resolved_at;
  std::optional<domain::Date> scheduled_for;
};

/// A report as its reader may know it (`known`). Title, story, place and answers are empty when he
/// may not read them, or when they were erased by law.
struct Complaint {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  domain::Kind kind = domain::Kind::complaint;
  domain::CategoryId category;
  std::string category_code;
  std::string category_name;
  std::string kecamatan;  ///< code, or empty
  std::string kecamatan_name;
  std::string village;
  std::string village_name;
  std::optional<domain::Date> happened_on;
  domain::Channel channel = domain::Channel::web;
  domain::Nature nature = domain::Nature::ordinary;
  std::string title;
  std::string story;
  std::string place;
  std::map<std::string, std::string, std::less<>> answers;
  std::string public_title;  ///< empty before forward, and for whoever reads no words
  std::string public_text;
  std::string public_place;   ///< as triage released it, or empty
  bool about_person = false;  ///< the category's
  domain::Knowledge known;    ///< of nobody where the clock reads
  domain::Instant recorded_at;
  std::optional<domain::StaffId> recorded_by;
  domain::Instant response_due_at;
  domain::Instant response_due_service_at;
  std::optional<domain::Instant> responded_at;
  std::optional<domain::Instant> next_step_due_at;  ///< triage decides after a send_back
  std::optional<domain::Instant> total_due_at;      ///< the citizen's own clock
  std::optional<domain::Instant> due_at;            ///< earliest target of the open parts
  std::optional<domain::Instant> lapse_at;
  std::optional<domain::Instant> abandon_at;
  std::optional<domain::Instant> published_at;
  std::optional<domain::RejectionReason> reject_reason;
  std::optional<domain::ComplaintCode> merged_into_code;
  std::optional<domain::ComplaintId> merged_into;
  int merged_reports = 0;
  int reporters = 1;  ///< people, by reports merged into it too
  domain::Instant updated_at;
  domain::Situation situation;  ///< state, privacy, counters: what the rules need
  std::vector<PartView> parts;  ///< in the order of situation.parts
};

/// What is due next of a report, or of a part: the earliest promise that runs.
struct NextDue {
  domain::PromiseKind kind = domain::PromiseKind::answer;
  domain::Instant from;
  domain::Instant due;
};

/// One line of a list.
struct ComplaintLine {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  domain::Kind kind = domain::Kind::complaint;
  std::string category_name;
  std::string kecamatan_name;
  std::string title;  ///< as the reader may know it, or empty
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome;
  std::optional<domain::RejectionReason> reject_reason;
  domain::Channel channel = domain::Channel::web;
  domain::Instant received_at;
  std::optional<domain::Instant> responded_at;
  std::optional<NextDue> next;                   ///< of the reader's own part in an OPD's list
  std::optional<domain::Instant> finish_due_at;  ///< in an OPD's list: the target of its part
  domain::Instant updated_at;
  domain::PrivacyFlags privacy;
  bool emergency = false;
  int reopens = 0;
  int open_parts = 0;
  int resolved_parts = 0;
  int send_backs = 0;
  domain::Desk desk = domain::Desk::triage;
  bool opened_by_staff = false;
  std::optional<domain::PartId> part;           ///< in an OPD's list
  std::optional<domain::PartState> part_state;  ///< in an OPD's list
};

/// Which of a desk's reports.
enum class Tray {
  unanswered,  ///< received or answered by the citizen, waiting for the desk; soonest due first
  waiting,     ///< needs_data: the citizen is asked; soonest due first
  running,     ///< with an OPD; soonest due first
  finished     ///< resolved, closed, rejected …; newest first
};

class Complaints {
 public:
  explicit Complaints(mysql::Connection& connection) : connection_(connection) {}

  /// The account's own report (as any of its reporters).
  [[nodiscard]] std::optional<Complaint> find(const domain::ComplaintCode& code,
                                              domain::AccountId account);
  /// The report of a reporter who has no account.
  [[nodiscard]] std::optional<Complaint> find(const domain::ComplaintCode& code,
                                              domain::ReporterId reporter);
  /// For an officer by role: triage all it may know of, OPD those with a part of its own and not
  /// accused, clerk what he entered, inspector and leader their desk's (and the leader every report
  /// in which his body is not accused). Administrators find nothing.
  [[nodiscard]] std::optional<Complaint> find(const domain::ComplaintCode& code,
                                              const domain::Officer& officer);
  /// For the clock.
  [[nodiscard]] std::optional<Complaint> find(domain::ComplaintId id);

  /// The account's reports, last changed first; behind `after` if given. At most `most`.
  [[nodiscard]] std::vector<ComplaintLine> list(domain::AccountId account,
                                                std::optional<Cursor> after, int most);
  /// A desk's tray for an officer (triage, inspector, leader) by the same WHERE as `find`.
  [[nodiscard]] std::vector<ComplaintLine> list(const domain::Officer& officer, Tray tray,
                                                std::optional<Cursor> after, int most);
  /// The emergencies of that tray alone, in the tray's order.
  [[nodiscard]] std::vector<ComplaintLine> list_emergencies(const domain::Officer& officer,
                                                            Tray tray, int most);
  /// Of what waits for a desk: what is a leader's to decide, soonest due first. None of those that
  /// are triage's stands before them.
  [[nodiscard]] std::vector<ComplaintLine> list_decisions(const domain::Officer& leader,
                                                          std::optional<Cursor> after, int most);
  /// Parts of the officer's OPD; `unanswered`: forwarded, `running`: verified to scheduled.
  [[nodiscard]] std::vector<ComplaintLine> list_parts(const domain::Officer& officer, Tray tray,
                                                      std::optional<Cursor> after, int most);
  [[nodiscard]] std::vector<ComplaintLine> list_part_emergencies(const domain::Officer& officer,
                                                                 Tray tray, int most);
  /// What the clerk entered, newest first.
  [[nodiscard]] std::vector<ComplaintLine> list_recorded(const domain::Officer& clerk,
                                                         std::optional<Cursor> after, int most);

  /// The reports in whose original all `words` stand (Search::words of Postings::original), last
  /// recorded first, by the same WHERE as `find`. For the desks that read originals.
  [[nodiscard]] std::vector<ComplaintLine> search(const domain::Officer& officer,
                                                  const SearchWords& words,
                                                  std::optional<Cursor> after, int most);
  /// The same for whom knows reports without what tells who wrote them: only those in whose title,
  /// story and place all of `typed` stands as the officer reads them, else a name that is hidden
  /// from him would lead to the reports of whoever bears it.
  [[nodiscard]] std::vector<ComplaintLine> search_as_read(const domain::Officer& officer,
                                                          const SearchWords& words,
                                                          std::string_view typed,
                                                          std::optional<Cursor> after, int most);
  /// The same among the parts of the officer's OPD, dropped ones left out. `original` and
  /// `released` are the words in the two lists: an anonymous report is found by its public text
  /// alone, for its own words may tell who wrote them.
  [[nodiscard]] std::vector<ComplaintLine> search_parts(const domain::Officer& officer,
                                                        const SearchWords& original,
                                                        const SearchWords& released,
                                                        std::optional<Cursor> after, int most);
  /// How many reports the officer entered on behalf of others since `since`.
  [[nodiscard]] int count_recorded(domain::StaffId officer, domain::Instant since);
  /// The code of a report that reached the same channel in the same minute with the same words, or
  /// from the same profile or post.
  [[nodiscard]] std::optional<domain::ComplaintCode> find_same(domain::Channel channel,
                                                               domain::Instant received_at,
                                                               std::string_view story,
                                                               std::string_view contact_address);

  /// How many reports the account sent since `since`.
  [[nodiscard]] int count_filed(domain::AccountId account, domain::Instant since);

  /// What is due next of a report, to an OPD of its own part alone.
  [[nodiscard]] std::optional<NextDue> next_due(domain::ComplaintId id,
                                                const domain::Officer& officer);

  /// Notes that staff opened the report for the first time: *amend* is over. Not an event.
  void mark_opened(mysql::Transaction& transaction, domain::ComplaintId id, domain::Instant now);

 private:
  std::optional<Complaint> whole(const std::optional<mysql::Row>& row);
  /// Leaves of the words what `known` lets one read.
  void keep_known(Complaint& complaint, domain::Knowledge known);
  void keep_known_to_reporter(Complaint& complaint);
  mysql::Connection& connection_;
};

/// What turns a line into a cursor for the next page; by the order of the list it stands in.
[[nodiscard]] Cursor cursor_of_mine(const ComplaintLine& line);
[[nodiscard]] Cursor cursor_of_tray(const ComplaintLine& line, Tray tray);
[[nodiscard]] Cursor cursor_of_found(const ComplaintLine& line);
[[nodiscard]] Cursor cursor_of_part(const ComplaintLine& line, Tray tray);

}  // namespace store
