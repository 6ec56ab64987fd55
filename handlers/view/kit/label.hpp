// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a label says: a sentence of the catalogue by its key, or words that somebody gave.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "handlers/domain/result.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// A literal is a key of the catalogue, because code holds no sentence; what is known only at run
/// time says which of the two it is. Given words are shown as they are and never looked up, however
/// they begin.
class Label {
 public:
  constexpr Label() = default;  ///< says nothing
  /// `.label = "field.title"`; does not compile for what is not shaped like a key.
  consteval Label(const char* key)  // NOLINT(google-explicit-constructor): a literal is a key
      : literal_(key) {
    if (literal_.find('.') == std::string_view::npos ||
        literal_.find(' ') != std::string_view::npos)
      throw "a key of the catalogue";
  }
  /// A key made of words of our own tables: "field." and the field's name.
  [[nodiscard]] static Label keyed(std::string key) { return Label(std::move(key), true); }
  /// Words of a person, of a category, or a sentence whose values are filled already.
  [[nodiscard]] static Label given(std::string words) { return Label(std::move(words), false); }

  [[nodiscard]] bool empty() const { return literal_.empty() && said_.value_or("").empty(); }
  /// The key; empty for given words.
  [[nodiscard]] std::string_view key() const;
  /// What is shown: given words, the sentence of the key, or nothing. Errors: as Messages::text.
  [[nodiscard]] std::string text(const Messages& messages) const;

 private:
  Label(std::string said, bool keyed) : said_(std::move(said)), keyed_(keyed) {}

  std::string_view literal_ = {};
  std::optional<std::string> said_ = {};
  bool keyed_ = false;
};

/// The sentence of an error. It names the field as its label does, else by the field's own name
/// (Messages::name_of_field); an error with a value `isian` brings the name itself, in words.
[[nodiscard]] std::string sentence_of(const Messages& messages, const domain::FieldError& error,
                                      const Label& label = {});

/// The name inside a sentence of what stands under `label`: "judul laporan" under "field.title".
/// Absent where the label is not that of a field.
[[nodiscard]] std::optional<std::string> name_of(const Messages& messages, const Label& label);

}  // namespace view
