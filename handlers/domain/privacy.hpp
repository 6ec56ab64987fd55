// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may know: one question to the citizen, two stored flags.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace domain {

enum class Privacy { open, anonymous, secret, secret_anonymous };

inline constexpr std::array kAllPrivacies{Privacy::open, Privacy::anonymous, Privacy::secret,
                                          Privacy::secret_anonymous};

[[nodiscard]] std::string_view to_word(Privacy privacy);
[[nodiscard]] std::optional<Privacy> privacy_from(std::string_view word);

/// As the database keeps it.
struct PrivacyFlags {
  bool hidden_from_public = false;
  bool identity_hidden = false;
  bool operator==(const PrivacyFlags&) const = default;
};

[[nodiscard]] PrivacyFlags flags_of(Privacy privacy);
[[nodiscard]] Privacy privacy_of(PrivacyFlags flags);

/// True if `to` hides at least what `from` hides.
[[nodiscard]] bool at_least_as_private(Privacy from, Privacy to);

/// What hides all that either of them hides.
[[nodiscard]] Privacy joined(Privacy one, Privacy other);

/// True if whoever does triage's work opens the identity with a second person alone.
[[nodiscard]] bool takes_two(Privacy privacy);

}  // namespace domain
