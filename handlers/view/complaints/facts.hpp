// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Facts of a report in words, as the steps of filing and the own report say them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/time.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// "1,4 MB", "380 kB".
[[nodiscard]] std::string file_size(std::int64_t bytes);

/// "Depan pasar, Desa Kaligending, Kec. Karangsambung"; whatever of it is known, `words` as typed.
[[nodiscard]] std::string place_line(std::string_view words, std::string_view village,
                                     std::string_view kecamatan);

/// "Petugas membaca mulai Rabu, 25 November 2026 pukul 07.30 WIB; …"; without an instant: at once.
[[nodiscard]] std::string reading(const Messages& messages,
                                  const std::optional<domain::Instant>& from);

}  // namespace view
