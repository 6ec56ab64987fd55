// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The history of a report: appended, chained, never changed (docs/decisions/0001). What the hashes
/// are made of stands in canonical.hpp; whether a chain holds is asked by history_walk.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/store/people/pins.hpp"

namespace store {

/// Who acts: the rights the rules look at, and the number that stands in the history (of an account
/// or of staff, by the role).
struct By {
  domain::Actor actor;
  std::optional<std::int64_t> id;
  std::optional<domain::ReporterId> reporter = std::nullopt;  ///< where no account says who it is
  bool by_pin = false;  ///< with a PIN: marked if an officer has just seen it
};
[[nodiscard]] By by(const domain::Citizen& citizen);
[[nodiscard]] By by(const domain::Officer& officer);
/// A reporter without account; the history keeps no number of him.
[[nodiscard]] By by(domain::ReporterId reporter);
/// The same by code and PIN.
[[nodiscard]] By by_pin(domain::ReporterId reporter);
[[nodiscard]] By by_clock();

/// As which account events are appended. Each binary has a view of its own to insert by, which
/// refuses what is not its work (sql/migrations/0068); `owner` is who may do everything, of no
/// binary.
enum class Pen { owner, complaints, followups, courier };

/// Everything personal of an event; erasable.
struct Body {
  std::string text;         ///< to the reporter and the staff; internal for notes and instructions
  std::string public_text;  ///< what everybody may read of it; empty: nothing
  domain::Values data;      ///< what else the act carried, by name
};

/// The names under which an event's data says that an officer had just seen the PIN it was done
/// with: when (as mysql::to_sql) and the number of whom.
inline constexpr std::string_view kPinSeenAt = "pin_seen_at";
inline constexpr std::string_view kPinSeenBy = "pin_seen_by";

/// What `data` says of that; absent: nobody had just seen it, or it was done without a PIN.
[[nodiscard]] std::optional<PinSeen> pin_seen_in(const domain::Values& data);

/// The name under which an event's data says that its writer was told nothing of the reporters
/// (domain::AnswerSight): who reads it later is not told either whether a name in it is theirs.
inline constexpr std::string_view kUntold = "untold";

struct NewEvent {
  domain::ComplaintId complaint;
  std::optional<domain::PartId> part;
  domain::Event event;
  std::string_view from;  ///< words; empty: none
  std::string_view to;
  By by;
  domain::Instant at;
  std::string nonce;  ///< empty only for the clock
  Body body;
};

/// The last link of a chain; read with the report's row locked.
struct ChainEnd {
  int seq = 0;
  std::string hash;  ///< 32 bytes, or empty before the first event
};

/// One event as its reader may know it.
struct TimelineEntry {
  domain::EventId id;
  int seq = 0;
  std::optional<domain::PartId> part;
  std::string opd_short_name;  ///< of the part, or empty
  std::string opd_name;
  domain::Event event;
  std::string from;
  std::string to;
  domain::Role by = domain::Role::visitor;
  std::optional<std::int64_t> by_id;  ///< for staff readers only
  std::string by_name;                ///< of staff, for staff readers only
  domain::Instant at;
  Body body;
  bool erased = false;  ///< the body was erased by law
};

class History {
 public:
  explicit History(mysql::Connection& connection, Pen pen = Pen::owner)
      : connection_(connection), pen_(pen) {}

  /// Appends an event behind `end` and moves the report's last_seq and last_hash. The caller has
  /// locked the report's row in this transaction and read `end` from it, so a chain never forks.
  /// Errors: mysql::Error, a duplicate on uq_event_nonce, when this very act was done before.
  domain::EventId append(mysql::Transaction& transaction, const ChainEnd& end,
                         const NewEvent& event);

  /// The event that carries `nonce`, if this report has one.
  [[nodiscard]] std::optional<domain::EventId> find(domain::ComplaintId complaint,
                                                    std::string_view nonce);

  /// How often `by`, a reporter, did `event` on the report since `since`; reporters without account
  /// count together.
  [[nodiscard]] int count(domain::ComplaintId complaint, domain::Event event, const By& by,
                          domain::Instant since);

  /// Oldest first. `for_reporter`: without what staff say among themselves, and *file* at the time
  /// from which its answer is counted, when the report reached us; `for_staff`: the steps
  /// of which `known` knows, each body as it may be read.
  [[nodiscard]] std::vector<TimelineEntry> for_reporter(domain::ComplaintId complaint);
  [[nodiscard]] std::vector<TimelineEntry> for_staff(domain::ComplaintId complaint,
                                                     const domain::Knowledge& known);

 private:
  mysql::Connection& connection_;
  Pen pen_;
};

}  // namespace store
