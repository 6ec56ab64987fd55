// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A title where nobody wrote one.
#pragma once

#include <string>
#include <string_view>

namespace domain {

/// The title of a report that staff entered without one: its first sentence that is more than a
/// greeting in whatever spelling (greetings.words), at most 120 code points, cut between words.
/// Neither a telephone number stands in it, nor what introduces the writer (introductions_in), and
/// nothing behind "Nama:" and the like; empty if the story says no more than that. Shorter than 10
/// only if what is left of the story is. Staff alone may leave the title empty: a citizen writes
/// his own.
[[nodiscard]] std::string title_from(std::string_view story);

}  // namespace domain
