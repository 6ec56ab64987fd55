// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// From the values of a notice to the names of a mail's template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Sets every value of a notice as words (`kode` as KODE …), shows HAS_… for each that is there and
/// NO_… for each that is not, and sets what every mail knows of the service.
void put_values(fcgi::Dictionary& mail, const Pages& pages, const domain::Values& values);

/// Who does what a notice tells of: its OPD, else the desk of the report.
[[nodiscard]] std::string doer(const Messages& messages, const domain::Values& values);
/// The desk at which the report stands: it decides what comes back.
[[nodiscard]] std::string desk_of(const Messages& messages, const domain::Values& values);

/// "2026-11-20 02:30:00.000" as "Jumat, 20 November 2026 pukul 09.30 WIB", the end of a day as
/// "Jumat, 20 November 2026", "2026-11-20" as "20 November 2026". Anything else as it stands.
[[nodiscard]] std::string time_in_words(std::string_view value);

/// `text` in one line: CR, LF and other control bytes become single spaces.
[[nodiscard]] std::string one_line(std::string_view text);

/// The lines of `text`, without their line ends.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);

}  // namespace view
