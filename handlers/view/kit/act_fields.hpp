// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The fields of an act, from what the act must carry (domain::Needs).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/life/followup.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// What can be chosen on an act's form; labels are text.
struct ActChoices {
  std::vector<Option> opds = {};
  std::vector<Option> parts = {};  ///< more than one: the form asks which
  std::vector<Option> officers = {};
  std::vector<Option> categories = {};
  std::vector<Option> photos = {};  ///< forward, redact: to be ticked for the public
  bool secret = false;              ///< the public never reads the report: labels say so
  bool place = false;               ///< forward, redact: the rule allows a place to be released
  bool summary = false;             ///< forward, redact: the words must be the officer's own
  bool on_the_word = false;         ///< the citizen's own act, entered by staff
  bool confirm = false;             ///< findings were shown: they may be confirmed
  /// *send_back*, *reject*: the words of the reasons that are open now; absent: all.
  std::optional<std::vector<std::string>> reasons = {};
};

/// The fields of `event` in their order. `typed`: what stands in them, by the field's name.
[[nodiscard]] std::vector<Field> act_fields(const Messages& messages, domain::Event event,
                                            domain::Needs needs, const domain::Values& typed,
                                            const ActChoices& choices);

/// `key`, or `<key>.secret` of a report that the public never reads, where there is such a message.
[[nodiscard]] std::string said_of_secret(const Messages& messages, std::string_view key,
                                         bool secret);

/// The label of the field `text` in this act: "field.question", "field.finding" …
[[nodiscard]] Label act_text_label(domain::Event event);

/// What a sentence calls the field `text` in this act: "hasil pemeriksaan".
[[nodiscard]] std::string act_text_name(const Messages& messages, domain::Event event);

/// A menu's options of every word of an enumeration, labelled by `<area>.<word>`.
template <class E, std::size_t N>
[[nodiscard]] std::vector<Option> word_options(const Messages& messages, std::string_view area,
                                               const std::array<E, N>& all) {
  std::vector<Option> options;
  for (const auto value : all) {
    const auto key = std::string(area) + "." + std::string(to_word(value));
    const auto hint = key + ".hint";
    options.push_back({.value = std::string(to_word(value)),
                       .label = messages.text(key),
                       .hint = messages.has(hint) ? messages.text(hint) : ""});
  }
  return options;
}

/// `options` behind an empty one, so that a menu does not choose by itself.
[[nodiscard]] std::vector<Option> with_none(std::vector<Option> options);

}  // namespace view
