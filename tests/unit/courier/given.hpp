/// \file
/// Pages and values for mails about people and reports that do not exist.
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/result.hpp"
#include "handlers/view/layout.hpp"

namespace given {

/// The pages of an instance that is not a demo, templates from the source tree.
[[nodiscard]] const view::Pages& pages();

/// Every key a notice can have: the notice table's, the account's, and those no event makes.
[[nodiscard]] std::vector<std::string> mail_keys();

/// Every value a mail knows, as a true one would be.
[[nodiscard]] domain::Values values();

/// What is left of them for a *Rahasia* report.
[[nodiscard]] domain::Values code_only();

}  // namespace given
