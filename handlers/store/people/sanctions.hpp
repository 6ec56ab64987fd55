// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What followed abuse of the service, step by step, and the appeals against it
/// (docs/decisions/0043).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/people/sanction.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// A step that was taken, with its words.
struct SanctionRecord {
  domain::SanctionId id;
  domain::AccountId account;
  domain::ComplaintId complaint;
  domain::ComplaintCode code;  ///< of the report it was taken from
  domain::SanctionStep step = domain::SanctionStep::warn;
  domain::Abuse abuse = domain::Abuse::spam;
  std::string words;  ///< what the citizen was told
  domain::Instant imposed_at;
  domain::Instant ends_at;
  std::string appeal;  ///< what he answers, or empty
  std::optional<domain::Instant> appealed_at;
  std::string decision;  ///< words of whoever decided, or lifted it
  std::optional<domain::Instant> decided_at;
  std::optional<domain::Instant> lifted_at;

  /// One appeal a step, while it counts.
  [[nodiscard]] bool may_appeal(domain::Instant now, const domain::SanctionTimes& times) const {
    return !appealed_at && !decided_at && !lifted_at && imposed_at + times.memory > now;
  }
};

/// A step to take.
struct NewSanction {
  domain::AccountId account;
  domain::ComplaintId complaint;
  domain::SanctionStep step = domain::SanctionStep::warn;  ///< which the officer was shown
  domain::Abuse abuse = domain::Abuse::spam;
  std::string words;
  domain::Instant last_word;  ///< when the citizen last wrote in that report
};

/// An appeal that waits, for the list.
struct AppealLine {
  domain::SanctionId id;
  domain::ComplaintCode code;
  domain::SanctionStep step = domain::SanctionStep::warn;
  domain::Abuse abuse = domain::Abuse::spam;
  domain::Instant appealed_at;
  domain::StaffId imposed_by;
};

class Sanctions {
 public:
  explicit Sanctions(mysql::Connection& connection) : connection_(connection) {}

  // For the desks.

  /// Every step ever taken against the account.
  [[nodiscard]] std::vector<domain::Sanction> past(domain::AccountId account);
  /// The step that was taken from this report and not lifted, if there is one.
  [[nodiscard]] std::optional<SanctionRecord> of_report(domain::ComplaintId complaint);
  /// Takes the step, sets how the account stands, writes the audit. Locks the account first.
  /// Errors: `already_done` if one was taken from this report; `already_changed` if by now another
  /// step would follow than the one shown; `too_late` as domain::next_step.
  [[nodiscard]] domain::Result<SanctionRecord, domain::Refusal> impose(
      mysql::Transaction& transaction, const NewSanction& fresh, domain::StaffId by,
      domain::Instant now, const domain::SanctionTimes& times);
  /// Takes it back, and sets how the account stands without it.
  /// Errors: `already_done` if it was lifted before.
  [[nodiscard]] domain::Result<void, domain::Refusal> lift(mysql::Transaction& transaction,
                                                           const SanctionRecord& sanction,
                                                           domain::StaffId by,
                                                           std::string_view words,
                                                           domain::Instant now);
  /// The appeal is refused; the step stays.
  /// Errors: `already_done` if somebody decided before.
  [[nodiscard]] domain::Result<void, domain::Refusal> uphold(mysql::Transaction& transaction,
                                                             const SanctionRecord& sanction,
                                                             domain::StaffId by,
                                                             std::string_view words,
                                                             domain::Instant now);
  /// Appeals that wait, the oldest first, at most 100.
  [[nodiscard]] std::vector<AppealLine> appeals();
  /// One that was appealed, decided or not, and who took it.
  struct Appealed {
    SanctionRecord sanction;
    domain::StaffId imposed_by;
  };
  [[nodiscard]] std::optional<Appealed> find_appeal(domain::SanctionId id);

  // For the citizen.

  /// The step that holds now, the latest if several do.
  [[nodiscard]] std::optional<SanctionRecord> holding(domain::AccountId account,
                                                      domain::Instant now);
  /// The latest step taken against this account from this report.
  [[nodiscard]] std::optional<SanctionRecord> find(domain::AccountId account,
                                                   domain::ComplaintId complaint);
  /// Writes the appeal. False if there is one, or it was decided or lifted by now.
  bool appeal(mysql::Transaction& transaction, const SanctionRecord& sanction,
              std::string_view words, domain::Instant now);

 private:
  void set_standing(mysql::Transaction& transaction, domain::AccountId account,
                    domain::Instant now);

  mysql::Connection& connection_;
};

}  // namespace store
