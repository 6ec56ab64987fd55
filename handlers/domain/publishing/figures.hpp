// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Figures in a text that are nobody's number. Used by scan_public_text.
#pragma once

#include <cstddef>
#include <string_view>

namespace domain {

/// Where a figure of nobody ends that begins at `at` of a plain text: a date, hours and hours of
/// opening, an amount of money, the number of a letter or law, a quantity, a code of ours; `at` if
/// none does. A code of digits alone could as well be a telephone number: it counts as none.
[[nodiscard]] std::size_t after_figure(std::string_view plain, std::size_t at);

/// The same of codes alone.
[[nodiscard]] std::size_t after_code(std::string_view plain, std::size_t at);

/// "1.500.000": thousands with a dot before each, no account.
[[nodiscard]] bool is_amount(std::string_view run);

/// A group that begins a mobile number: "0812", "62812".
[[nodiscard]] bool begins_mobile(std::string_view digits);

}  // namespace domain
