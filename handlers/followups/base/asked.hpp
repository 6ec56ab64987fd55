// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a form asks an officer about before it goes out, and what his tick on it counts for: what
/// he was shown there, and nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fcgi/router.hpp"
#include "handlers/domain/publishing/findings.hpp"
#include "handlers/store/reports/complaints.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace followups {

class Asked {
 public:
  Asked() = default;
  /// From a form with the tick `confirm` and what it carries unseen, `shown`: a mark of each
  /// finding that it showed in each field, made for this report with the officer's session.
  Asked(const fcgi::Visit& visit, const fcgi::Form& form, const store::Complaint& report);

  /// True if the officer ticked a form that showed him each of these in `field`; from now on they
  /// are among `findings`.
  [[nodiscard]] bool confirms(std::string_view field, const std::vector<domain::Finding>& found);

  /// All that the form shows when it comes back.
  [[nodiscard]] const std::vector<domain::Finding>& findings() const { return findings_; }
  /// Something of it was not confirmed: the tick stands empty when the form comes back.
  [[nodiscard]] bool is_open() const { return open_; }
  /// What it carries to say that they were shown; nothing where there are none.
  [[nodiscard]] view::Carried carried() const;

 private:
  [[nodiscard]] std::string mark_of(std::string_view field, const domain::Finding& finding) const;

  std::string secret_;  ///< of the session
  std::string of_;      ///< the report
  bool ticked_ = false;
  bool open_ = false;
  std::vector<std::string> known_;  ///< the marks that came with the form
  std::vector<std::string> marks_;
  std::vector<domain::Finding> findings_;
};

}  // namespace followups
