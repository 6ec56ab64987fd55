// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report's words for those who work on it and must not learn whose they are.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace domain {

/// `text` without personal data (NIK, phones, plates, accounts, e-mail, handles and profiles of
/// social media: is_personal_data), and without what says the `names`, the reporters' own
/// (scan_for_hidden_names: "Toko Jaya" stays of a reporter who is called Jaya); each stands as
/// `[disamarkan]`. Houses, RT/RW and the names of others stay: who mends the road must
/// find it.
[[nodiscard]] std::string handling_text(std::string_view text, std::span<const std::string> names);

/// `text` with what says the `names` as `[disamarkan]`.
[[nodiscard]] std::string without_names(std::string_view text, std::span<const std::string> names);

/// `text` without what looks like a NIK: nobody reads one on a page.
[[nodiscard]] std::string without_nik(std::string_view text);

}  // namespace domain
