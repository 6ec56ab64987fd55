// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whoever has the own data erased says what becomes of reports that are not finished.
#pragma once

#include <string_view>

#include "handlers/view/kit/field.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

inline constexpr std::string_view kGoOn = "lanjut";
inline constexpr std::string_view kWithdrawFirst = "cabut";

/// Whose data: an account with its reports, or the contact of one report.
enum class Erased { account, contact };

/// The field `running`.
[[nodiscard]] Field running_choice(const Messages& messages, std::string_view typed, Erased what);

}  // namespace view
