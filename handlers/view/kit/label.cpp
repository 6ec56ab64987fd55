// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/label.hpp"

namespace view {

std::string_view Label::key() const {
  if (said_) return keyed_ ? std::string_view(*said_) : std::string_view();
  return literal_;
}

std::string Label::text(const Messages& messages) const {
  if (const auto known = key(); !known.empty()) return messages.text(known);
  return said_.value_or("");
}

std::optional<std::string> name_of(const Messages& messages, const Label& label) {
  constexpr std::string_view kOfFields = "field.";
  const auto key = label.key();
  if (!key.starts_with(kOfFields)) return std::nullopt;
  return messages.name_of_field(key.substr(kOfFields.size()));
}

std::string sentence_of(const Messages& messages, const domain::FieldError& error,
                        const Label& label) {
  auto values = error.values;
  if (!values.contains("isian"))
    values.emplace("isian", name_of(messages, label).value_or(messages.name_of_field(error.field)));
  return messages.text(error.code, values);
}

}  // namespace view
