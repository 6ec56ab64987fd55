/// \file
/// The way to a report without an account: its code, and an e-mail address or a PIN.
#pragma once

#include <string>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"

namespace store {

/// One reporter of a report, and by what he can prove himself.
struct Tracked {
  domain::ComplaintId complaint;
  domain::ReporterId reporter;
  std::string name;
  std::string email;     ///< as typed, or empty; of an anonymous report always empty
  std::string pin_hash;  ///< crypto::password_matches, or empty
};

class Tracking {
 public:
  explicit Tracking(mysql::Connection& connection) : connection_(connection) {}

  /// The reporters of the report with this code; empty if there is no such report.
  [[nodiscard]] std::vector<Tracked> list(const domain::ComplaintCode& code);

 private:
  mysql::Connection& connection_;
};

}  // namespace store
