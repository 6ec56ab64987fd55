// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What telephones and computers write above a message that is copied.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/time.hpp"

namespace domain {

struct PastedHeader {
  std::optional<Instant> at = {};  ///< absent if it has none, or no day
  bool day_told = false;           ///< by "Kemarin" and the like: of the day when it was copied
  std::string sender = {};         ///< empty: the service itself speaks
  std::string_view rest = {};      ///< of the line
};

/// The header with which `line` begins, if it does.
///
/// WhatsApp: `[09.14, 29/11/2026] Nama: …` (Web), `[29/11/26 09.14.22] Nama: …` (iOS),
/// `[29/11 09.14] Nama: …`, `30/08/25 18.00 - Nama: …` (Android's export). Telegram:
/// `Nama, [29.11.2026 9:14]` and `Nama, [29 Nov 2026 09:14:22]:`, the message on the next line. And
/// what reads as a name behind `29 Nov 2026 09.14 - `, `[Kemarin 09.14]`, `[Senin 09.14]`,
/// `[09.14]`: a list of what happened when is none.
/// `one_line`: the message may go on behind Telegram's header.
[[nodiscard]] std::optional<PastedHeader> header_of(std::string_view line, Date today,
                                                    bool one_line = false);

/// A telephone number with a colon, as of a message whose time was not copied along.
[[nodiscard]] std::optional<PastedHeader> number_header_of(std::string_view line);

/// `name` without WhatsApp's tilde.
[[nodiscard]] std::string_view without_tilde(std::string_view name);

}  // namespace domain
