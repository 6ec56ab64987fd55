// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Whose words a public text is made of.
///
/// Source: docs/contract.md, *On behalf*: what somebody wrote to us alone goes out in
/// an officer's words, unless he agrees that his own are read.
#pragma once

#include <cstddef>
#include <string_view>

#include "handlers/domain/kinds.hpp"
#include "handlers/domain/privacy.hpp"

namespace domain {

/// True for channels by which one speaks to us alone: messages, calls, mail, the counter. A message
/// on a network may have been a direct one: in doubt it was. The web form says before sending what
/// becomes public; Open311 and the radio are public.
[[nodiscard]] bool is_private_channel(Channel channel);

/// True if the public text must be an officer's own summary: it came by a private channel, and what
/// is released may be read by everybody.
[[nodiscard]] bool needs_summary(Channel channel, Privacy privacy);

/// Words in a row from which on a text repeats another one.
inline constexpr std::size_t kRepeatedWords = 8;

/// True if at least kRepeatedWords words in a row, or all words there are, stand in both; case and
/// marks do not count.
[[nodiscard]] bool repeats_words(std::string_view released, std::string_view original);

/// True if all words of `part` stand in a row in `whole`.
[[nodiscard]] bool is_taken_from(std::string_view part, std::string_view whole);

}  // namespace domain
