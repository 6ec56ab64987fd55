// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/privacy.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kPrivacies{
    Word{Privacy::open, "open"},
    Word{Privacy::anonymous, "anonymous"},
    Word{Privacy::secret, "secret"},
    Word{Privacy::secret_anonymous, "secret_anonymous"},
};
static_assert(kPrivacies.size() == kAllPrivacies.size());

}  // namespace

std::string_view to_word(Privacy privacy) {
  return word_of(kPrivacies, privacy);
}
std::optional<Privacy> privacy_from(std::string_view word) {
  return value_of(kPrivacies, word);
}

PrivacyFlags flags_of(Privacy privacy) {
  return {.hidden_from_public = privacy == Privacy::secret || privacy == Privacy::secret_anonymous,
          .identity_hidden = privacy == Privacy::anonymous || privacy == Privacy::secret_anonymous};
}

Privacy privacy_of(PrivacyFlags flags) {
  if (flags.hidden_from_public)
    return flags.identity_hidden ? Privacy::secret_anonymous : Privacy::secret;
  return flags.identity_hidden ? Privacy::anonymous : Privacy::open;
}

bool at_least_as_private(Privacy from, Privacy to) {
  const auto before = flags_of(from);
  const auto after = flags_of(to);
  return (!before.hidden_from_public || after.hidden_from_public) &&
         (!before.identity_hidden || after.identity_hidden);
}

Privacy joined(Privacy one, Privacy other) {
  const auto first = flags_of(one);
  const auto second = flags_of(other);
  return privacy_of({.hidden_from_public = first.hidden_from_public || second.hidden_from_public,
                     .identity_hidden = first.identity_hidden || second.identity_hidden});
}

bool takes_two(Privacy privacy) {
  return privacy == Privacy::secret_anonymous;
}

}  // namespace domain
