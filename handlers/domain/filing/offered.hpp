// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the words of a report say of how its writer is reached: offered to the officer who enters
/// it, who decides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/people/phone.hpp"

namespace domain {

/// Telephone numbers in `text`, each once, in their order: perhaps the writer's, perhaps not.
[[nodiscard]] std::vector<Phone> phones_in(std::string_view text);

/// By what names the writer may go ("nama saya …", "a.n. …"), each once, in their order.
[[nodiscard]] std::vector<std::string> names_in(std::string_view text);

}  // namespace domain
