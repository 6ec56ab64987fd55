// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What mails and *Kabari* messages tell of: people and reports that do not exist.
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/result.hpp"

namespace given {

/// Every key a notice can have: the notice table's, the account's, and those no event makes.
[[nodiscard]] std::vector<std::string> mail_keys();

/// Every value a mail knows, as a true one would be.
[[nodiscard]] domain::Values values();

/// What is left of them for a *Rahasia* report.
[[nodiscard]] domain::Values code_only();

}  // namespace given
