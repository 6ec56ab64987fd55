// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The one way a report changes: lock, ask the domain, write the new state, append the event, tell
/// everybody, keep the figures; all in one transaction.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/store/filing/drafts.hpp"
#include "handlers/store/people/people.hpp"
#include "handlers/store/people/pins.hpp"
#include "handlers/store/post/outbox.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/writing/command.hpp"

namespace store {

struct Recorded {
  domain::EventId event;
  domain::Situation situation;  ///< afterwards
};

/// What a clerk adds to a draft that somebody else wrote elsewhere. Already checked.
struct Elsewhere {
  domain::Channel channel;
  domain::Instant received_at;
  std::string name;
  std::string email;                               ///< or empty
  std::string phone;                               ///< E.164, or empty
  std::string address;                             ///< or empty
  std::optional<domain::Channel> reached_by = {};  ///< absent: by `channel`
};

/// The PIN with which a report is entered: made before, for its hash takes long.
struct EntryPin {
  Pin pin;
  bool shown = true;  ///< to whoever enters it; false: only the mail to the reporter carries it
};

struct Filed {
  domain::ComplaintId id;
  domain::ComplaintCode code;
  domain::Instant response_due_at;
  std::string pin;      ///< digits that whoever enters it sees, or empty; kept nowhere
  bool before = false;  ///< this draft had been sent already: the same report
};

struct Tracked;

/// Refusals of an act are the domain's; `already_done` means the very same form was sent before,
/// and the answer is the same 303 as then. `already_changed`: someone was faster.
class Recorder {
 public:
  /// `outbox_public`: 32 bytes (`keys.outbox_public`).
  Recorder(mysql::Connection& connection, std::string outbox_public, Pen pen = Pen::owner)
      : connection_(connection), outbox_(connection, std::move(outbox_public)), pen_(pen) {}

  /// Does `command` on the report in a transaction of its own, repeated on deadlock. `rules` as of
  /// this request.
  domain::Result<Recorded, domain::Refusal> act(domain::ComplaintId complaint, const By& by,
                                                const Command& command, const Rules& rules,
                                                domain::Instant now);
  /// The same within a transaction that does more (files, the worklist).
  domain::Result<Recorded, domain::Refusal> record(mysql::Transaction& transaction,
                                                   domain::ComplaintId complaint, const By& by,
                                                   const Command& command, const Rules& rules,
                                                   domain::Instant now);

  /// A report that was entered for somebody becomes one of his account's: the event and the link,
  /// or neither. Proven by PIN; made just after an officer saw that PIN the event is marked.
  /// `already_changed`: another account has it; `already_done`: this one has it.
  domain::Result<void, domain::Refusal> link(const Tracked& reporter, domain::AccountId account,
                                             const Rules& rules, domain::Instant now);

  /// A citizen's draft becomes a report, once: sent again it gives the same one (`before`). The
  /// draft's answers and attachments move along; its own words are emptied. One that was answered
  /// *darurat* is an emergency from its first event on: that event carries the mark and tells who
  /// is on duty (docs/decisions/0031).
  Filed file(const Draft& draft, const domain::Citizen& citizen, const Rules& rules,
             domain::Instant now);
  /// The same by a clerk or triage for somebody who wrote elsewhere.
  Filed file(const Draft& draft, const domain::Officer& officer, const Elsewhere& elsewhere,
             const Rules& rules, domain::Instant now);
  /// The same within a transaction that enters more. Without `pin` the reporter has none until an
  /// officer makes him one.
  Filed file(mysql::Transaction& transaction, const Draft& draft, const domain::Officer& officer,
             const Elsewhere& elsewhere, const std::optional<EntryPin>& pin, const Rules& rules,
             domain::Instant now);

 private:
  mysql::Connection& connection_;
  Outbox outbox_;
  Pen pen_;
};

}  // namespace store
