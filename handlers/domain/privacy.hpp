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

enum class Viewer { anyone, handling_opd, triage, leader };

inline constexpr std::array kAllViewers{Viewer::anyone, Viewer::handling_opd, Viewer::triage,
                                        Viewer::leader};

/// What of the words one sees.
enum class TextSight {
  nothing,      ///< 404
  figures,      ///< counted, not read
  public_text,  ///< as triage released it
  redacted,     ///< the released text, though the public may not read it
  full          ///< as the citizen wrote it
};

/// What of the person one sees. A NIK is never among it.
enum class IdentitySight {
  nothing,
  masked,      ///< opens with a reason; logged, and shown to the citizen
  masked_two,  ///< opens with a reason and a second person
  name_and_phone,
  all  ///< name, phone, e-mail
};

struct Sight {
  TextSight text;
  IdentitySight identity;
  bool operator==(const Sight&) const = default;
};

/// The table *Who may know*. `anyone` means after the report was forwarded; before that there is no
/// public text and nobody outside sees anything.
[[nodiscard]] Sight visible(Privacy privacy, Viewer viewer);

}  // namespace domain
