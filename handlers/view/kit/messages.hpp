// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The message catalogue: every sentence a person reads that is not in a template.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/result.hpp"

namespace view {

/// The catalogue of one language, `templates/messages/id.toml`.
class Messages {
 public:
  /// Reads the file and checks that every key derived from a word of the domain is there. Throws
  /// fcgi::ConfigError, which keeps a binary from starting.
  explicit Messages(const std::string& file);

  /// The sentence of `key`, its `{placeholders}` filled from `values`, which are words: none is
  /// looked up.
  ///
  /// Errors: std::out_of_range naming the key, or the placeholder nobody filled.
  [[nodiscard]] std::string text(std::string_view key, const domain::Values& values = {}) const;

  /// The same, but empty if a placeholder has no value: for sentences that say nothing rather than
  /// something half.
  [[nodiscard]] std::string text_if_filled(std::string_view key,
                                           const domain::Values& values) const;

  [[nodiscard]] bool has(std::string_view key) const { return texts_.contains(key); }

  /// The name of a form field inside a sentence: "judul laporan" (`nama.…`, else the label with a
  /// small first letter).
  [[nodiscard]] std::string name_of_field(std::string_view field) const;

 private:
  /// Absent if a placeholder has no value; `missing` then names it.
  [[nodiscard]] std::optional<std::string> fill(std::string_view key, const domain::Values& values,
                                                std::string& missing) const;
  [[nodiscard]] const std::string& raw(std::string_view key) const;
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace view
