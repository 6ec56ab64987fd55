// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen's own reports: the list, one report, and the form of one act on it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/standing.hpp"
#include "handlers/view/kit/words.hpp"

namespace view {

/// State and badges of a report.
struct OwnTags {
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;
  bool emergency = false;
  int reopens = 0;
  std::optional<int> working_days_late = {};  ///< absent: in time; 0: since today
};

struct OwnLine {
  domain::ComplaintCode code;
  std::string title = {};
  OwnTags tags = {};
  std::string category = {};
  domain::Instant at = {};
};

struct UnsentLine {
  std::string token = {};
  std::string title = {};
  domain::Instant at = {};
};

/// What holds against the account, and where it is said why; empty: nothing.
struct Held {
  std::string text = {};
  std::string href = {};
};

/// templates/complaints/list.tpl
struct OwnList {
  std::vector<OwnLine> rows = {};
  std::vector<UnsentLine> drafts = {};
  std::string send_href = {};  ///< of the only draft of one who sent nothing yet: the big button
  Paging paging = {};
  Held held = {};
  bool quick_exit = false;
};
[[nodiscard]] std::string my_reports(const Pages& pages, const Chrome& chrome, const OwnList& mine,
                                     domain::Instant now);

/// A question that waits for the reporter.
struct OwnQuestion {
  std::string asker = {};
  domain::Instant due = {};
  std::string text = {};
  std::string answer_href = {};  ///< empty: cannot be answered here
};

/// Where the reporter says whether the result is good.
struct OwnVerdict {
  std::string accept_href = {};
  std::string reopen_href = {};
};

struct OwnPart {
  std::string opd = {};
  domain::PartState state = domain::PartState::forwarded;
  std::optional<domain::Instant> due = {};
};

struct OwnFile {
  std::string href = {};
  std::string name = {};
  std::int64_t size_bytes = 0;
};

/// Seen by its code, without an account. At most one of the last three ways on is not empty.
struct OwnGuest {
  domain::Instant until = {};  ///< when code and PIN are asked again
  bool may_act = false;
  std::string data_href = {};     ///< what is kept of the person, or empty: not by an e-mail
  std::string pin_href = {};      ///< to open it with the PIN, which lets act
  std::string link_href = {};     ///< to put it into an account
  std::string account_href = {};  ///< it is in an account
};

/// templates/complaints/report.tpl
struct OwnReport {
  std::optional<OwnGuest> guest = {};
  domain::ComplaintCode code;
  std::string title = {};
  std::string story = {};  ///< empty: erased by law
  OwnTags tags = {};
  std::string category = {};
  std::string kecamatan = {};
  std::string village = {};
  std::string place = {};
  domain::Channel channel = domain::Channel::web;
  domain::Privacy privacy = domain::Privacy::open;
  std::optional<domain::Date> happened_on = {};
  std::vector<std::pair<std::string, std::string>> answers = {};  ///< question, answer
  domain::Instant received_at = {};
  domain::Instant response_due = {};
  std::optional<domain::Instant> total_due = {};
  NextWords standing = {};
  std::vector<OwnQuestion> questions = {};
  std::optional<OwnVerdict> verdict = {};  ///< if it is asked for
  std::optional<domain::ComplaintCode> merged_into = {};
  std::optional<OwnTags> merged_tags = {};  ///< of the report it was merged into
  bool objectionable = false;               ///< its reporter may object now
  std::string public_href = {};             ///< if everybody may read it now
  std::vector<OwnPart> parts = {};
  std::vector<Link> acts = {};  ///< labels are keys
  std::vector<Step> steps = {};
  std::vector<OwnFile> files = {};
  std::optional<BeforeAndAfter> pair = {};  ///< as everybody sees it
  bool quick_exit = false;
};
[[nodiscard]] std::string my_report(const Pages& pages, const Chrome& chrome,
                                    const OwnReport& report, domain::Instant now);

/// templates/complaints/act.tpl
/// Words that are answered, and whose they are.
struct Quote {
  std::string head = {};  ///< a sentence
  std::string text = {};  ///< or empty: nothing is quoted
};

struct OwnAct {
  std::string key = {};  ///< `own.<key>` is the heading, `own.<key>.button` the button
  std::vector<std::string> leads = {};  ///< keys
  domain::ComplaintCode code;
  std::string title = {};
  Quote quote = {};  ///< the question or the result that is answered
  std::string action = {};
  std::string back = {};  ///< the report's page, or empty: this reader has none
  Link instead = {};      ///< the other thing one may do; its label is a key; may be absent
  Carried hidden = {};
  std::vector<Field> fields = {};
  bool takes_file = false;
  bool quick_exit = false;
};
[[nodiscard]] std::string own_act(const Pages& pages, const Chrome& chrome, const OwnAct& act,
                                  const domain::FieldErrors& errors);

/// The choice of *who may know*, for a form that changes it.
[[nodiscard]] Field privacy_choice(const Messages& messages, domain::Privacy now,
                                   std::string_view typed);

/// One to five, with their words.
[[nodiscard]] Field stars_choice(const Messages& messages, std::string_view typed);

/// Were you asked to withdraw?
[[nodiscard]] Field asked_choice(const Messages& messages, std::string_view typed);

}  // namespace view
