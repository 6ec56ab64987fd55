// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Addresses of persons on the network: e-mail, accounts of social networks, the ways to them. Used
/// by scan_public_text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "handlers/domain/publishing/scanned.hpp"

namespace domain {

/// The e-mail address that begins at `at` of a plain text, a space beside its `@` or none.
[[nodiscard]] std::optional<Piece> email_at(std::string_view plain, std::size_t at);

/// The handle ("@sari_kbm", of three letters at least; "IG: sari_kbm") or the link to a profile or
/// post ("instagram.com/sari", "wa.me/message/…") that begins at `at`; with its "https://www.".
/// The account of an office ("@pemkabkebumen") is nobody's.
[[nodiscard]] std::optional<Piece> profile_at(std::string_view plain, std::size_t at);

/// The link to a point of a map that begins at `at`.
[[nodiscard]] std::optional<Piece> map_link_at(std::string_view plain, std::size_t at);

/// Whom a message mentions at the `@` that stands at `at`: "@Pak RT", "@Budi Santoso", and what
/// WhatsApp frames with marks of direction.
[[nodiscard]] std::optional<Piece> mention_at(const Scanned& text, std::size_t at);

}  // namespace domain
