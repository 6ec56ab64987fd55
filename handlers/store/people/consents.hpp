// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Consents of a second officer (docs/decisions/0054): asked for, given or refused, used once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/consent.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace store {

struct Consent {
  domain::ConsentId id;
  domain::ComplaintId complaint;
  domain::ComplaintCode code;                       ///< of the report
  domain::Privacy privacy = domain::Privacy::open;  ///< of the report by now
  std::string reason;
  domain::ConsentDates dates;
  domain::Colleague asker;
  std::string asker_name;
  std::optional<domain::Colleague> second;  ///< who gave it
  std::string answered_by;                  ///< the name of who gave or refused it, or empty

  [[nodiscard]] domain::ConsentState state(domain::Instant now) const {
    return domain::state_of(dates, now);
  }
  /// As domain::consent_counts.
  [[nodiscard]] bool counts(const domain::Situation& situation, domain::Instant now) const;
};

class Consents {
 public:
  explicit Consents(mysql::Connection& connection) : connection_(connection) {}

  /// Asks, unless one of this officer's for this report is awaited or counts: pressed twice it is
  /// asked once. Locks the report. Errors: `already_changed` if it takes no second person (any
  /// more).
  [[nodiscard]] domain::Result<void, domain::Refusal> ask(
      mysql::Transaction& transaction, domain::ComplaintId complaint, domain::StaffId by,
      std::string_view reason, domain::Instant now, domain::Instant until);

  /// The last one that `by` asked for this report.
  [[nodiscard]] std::optional<Consent> last(domain::ComplaintId complaint, domain::StaffId by);
  /// One of a report at the officer's desk that he may see.
  [[nodiscard]] std::optional<Consent> find(domain::ConsentId id, const domain::Officer& officer);
  /// What is asked of him at his desk and awaited, the oldest first.
  [[nodiscard]] std::vector<Consent> list_awaited(const domain::Officer& officer,
                                                  domain::Instant now);
  /// What he asked himself in the last 30 days, the latest first.
  [[nodiscard]] std::vector<Consent> list_asked(const domain::Officer& officer,
                                                domain::Instant now);
  /// The names of the others of his role who may consent on this report.
  [[nodiscard]] std::vector<std::string> others(const domain::Officer& officer,
                                                const domain::Situation& situation);

  /// Gives or refuses it. Locks the report, and asks the domain of what is true by then.
  /// Errors: as domain::may_consent.
  [[nodiscard]] domain::Result<void, domain::Refusal> answer(mysql::Transaction& transaction,
                                                             domain::ConsentId id,
                                                             domain::StaffId second, bool granted,
                                                             domain::Instant now);

  /// Who consented, if it counts for `by` on this report now (domain::consent_counts). The report
  /// is locked by whoever calls; the consent stays locked until the transaction ends.
  [[nodiscard]] std::optional<domain::StaffId> second_of(mysql::Transaction& transaction,
                                                         domain::ConsentId id,
                                                         domain::ComplaintId complaint,
                                                         const domain::Situation& situation,
                                                         std::int64_t by, domain::Instant now);
  /// It is used up; its reason stands in the event now.
  void use(mysql::Transaction& transaction, domain::ConsentId id, domain::Instant now);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
