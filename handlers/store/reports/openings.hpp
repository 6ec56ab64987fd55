// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who opened whose identity: what an officer opened in his session, and the log of all.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// The reports whose identity an officer opened since some instant.
class Opened {
 public:
  Opened() = default;
  /// With a second person or without.
  void add(domain::ComplaintId report, bool with_second);

  /// True if the identity of a report that is that private stands open: it is not hidden, or he
  /// opened it, and with a second person where it takes two by now.
  [[nodiscard]] bool shows(domain::ComplaintId report, domain::Privacy privacy) const;

 private:
  std::map<domain::ComplaintId, bool> reports_;  ///< true: with a second person
};

/// One line of the log; never the citizen.
struct Opening {
  domain::EventId id;
  domain::ComplaintCode code;  ///< of the report
  domain::Instant at;
  std::string officer;
  domain::Role role = domain::Role::triage;
  std::string reason;  ///< empty if it was erased by law
  std::string second;  ///< who consented, or empty: it took one
};

class Openings {
 public:
  explicit Openings(mysql::Connection& connection) : connection_(connection) {}

  /// What the officer opened since `since`, the beginning of his session; absent: nothing.
  [[nodiscard]] Opened by(domain::StaffId officer, std::optional<domain::Instant> since);

  /// The latest first, behind `before`; none of a report that hides from the reader (not_accused).
  [[nodiscard]] std::vector<Opening> list(const domain::Officer& reader,
                                          std::optional<domain::EventId> before, int most);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
