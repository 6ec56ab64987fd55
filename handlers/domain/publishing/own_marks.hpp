// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What is a reporter's own, by which a text could say who he is, and how much of it whoever writes
/// a text is told. The one place that decides it.
///
/// Source: docs/decisions/0052.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/publishing/findings.hpp"

namespace domain {

/// Of all reporters of a report; each may be empty.
struct OwnMarks {
  std::vector<std::string> names = {};   ///< theirs now and before
  std::vector<std::string> phones = {};  ///< E.164
  std::vector<std::string> emails = {};
  std::vector<std::string> addresses = {};  ///< of letters, or profiles of social media
  /// Numbers, addresses and profiles that stand in the words of a reporter, of which their reader
  /// is not told whether they are his.
  std::vector<std::string> written = {};
};

/// True of findings by which somebody is reached: a number, an address, an account.
[[nodiscard]] bool reaches_somebody(FindingKind kind);

/// What of `own` a writer is told who may know that much (Knowledge::answers). Of `read` what
/// stands in `original`, the reporter's own words: of a name the words of it that say it there
/// (scan_for_names), nothing of a name that does not stand in them, and every number, his or not.
[[nodiscard]] OwnMarks told_of(const OwnMarks& own, AnswerSight sight, std::string_view original);

}  // namespace domain
