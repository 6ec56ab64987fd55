// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Rules that hold for any text a person types. The runtime has already made it NFC, with LF line
/// ends and valid UTF-8; lengths are code points.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "handlers/domain/result.hpp"

namespace domain {

/// Shortest and longest, in code points. Source: decision 9.
struct Length {
  std::size_t least;
  std::size_t most;
};

inline constexpr Length kTitleLength{10, 120};
inline constexpr Length kStoryLength{20, 4'000};
inline constexpr Length kPlaceLength{0, 200};
inline constexpr Length kNameLength{2, 100};
inline constexpr Length kEmailLength{3, 254};
inline constexpr Length kPasswordLength{12, 128};
inline constexpr Length kStaffTextLength{10, 4'000};
inline constexpr Length kSearchLength{0, 200};

/// Code points of `utf8`. A broken byte counts as one.
[[nodiscard]] std::size_t count_code_points(std::string_view utf8);

/// `utf8` up to and with its `most`-th code point.
[[nodiscard]] std::string first_code_points(std::string_view utf8, std::size_t most);

/// Whether line breaks and tabs may stand in the text.
enum class Lines { one, many };

/// True if `text` holds a control character (C0 but LF and TAB where `lines` is many, DEL, C1), a
/// directional override or isolate (U+202A–202E, U+2066–2069), or broken UTF-8.
[[nodiscard]] bool has_forbidden(std::string_view text, Lines lines);

/// `text` without white space at both ends (every space and line end of Unicode): a view into
/// `text`, whose owner must outlive it.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Appends what is wrong with one text field, at most one error:
/// `err.required` {isian} if it is empty although `length.least` > 0, `err.text.control` {isian},
/// `err.too_short` {isian, n}, `err.too_long` {isian, n, ada}; of one line that must be there also
/// `err.no_word` {isian}: dots, smileys or accents alone name nothing.
/// The label `isian` is `field.` and the field's name.
void check_text(FieldErrors& errors, std::string_view field, std::string_view text, Length length,
                Lines lines);

/// `err.required` {isian} with the label of `field`.
void require(FieldErrors& errors, std::string_view field);

/// `err.choice` {isian}: what was sent is not in the list.
void refuse_choice(FieldErrors& errors, std::string_view field);

}  // namespace domain
