#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/request.hpp"

namespace fcgi {

/// The whole number above 0 that `text` is: digits and nothing else. Absent for anything else: a
/// sign, a space, something behind it, more than 64 bits.
[[nodiscard]] std::optional<std::int64_t> positive_number(std::string_view text);

/// A strong id (any struct with `std::int64_t value`); absent if `text` is no positive number.
template <class Id>
[[nodiscard]] std::optional<Id> id_from(std::string_view text) {
  const auto number = positive_number(text);
  return number ? std::optional(Id{*number}) : std::nullopt;
}

/// Reads the typed fields of a form; trims and normalises, never decides what is allowed.
///
/// All text comes out in NFC. A missing field reads as empty: the domain says whether that is a
/// mistake. A field that stands more than once reads as its first value.
class Form {
 public:
  explicit Form(const Params& fields, const std::vector<UploadedFile>& files)
      : fields_(&fields), files_(&files) {}

  /// One line: runs of white space (line breaks too) become one space; trimmed.
  [[nodiscard]] std::string line(std::string_view name) const;
  /// Paragraphs: CRLF and CR become LF; trimmed at both ends, inner breaks kept.
  [[nodiscard]] std::string paragraphs(std::string_view name) const;
  /// As typed, NFC only: passwords.
  [[nodiscard]] std::string secret(std::string_view name) const;
  /// The field `nonce` that every writing form carries: 43 characters base64url. Throws WrongToken
  /// for anything else; no page of ours sends it.
  [[nodiscard]] std::string nonce() const;
  /// The same, absent if it is none: for a form that comes back and keeps its nonce.
  [[nodiscard]] std::optional<std::string> find_nonce() const;
  [[nodiscard]] bool has(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
  /// A whole decimal number; absent if it is none.
  [[nodiscard]] std::optional<std::int64_t> number(std::string_view name) const;
  /// A strong id, as `id_from` reads it.
  template <class Id>
  [[nodiscard]] std::optional<Id> id(std::string_view name) const {
    return id_from<Id>(line(name));
  }
  /// The first file of this field that has a name or bytes.
  [[nodiscard]] const UploadedFile* file(std::string_view name) const;
  /// All files of this field that have a name or bytes, in the order they came.
  [[nodiscard]] std::vector<const UploadedFile*> files(std::string_view name) const;
  [[nodiscard]] const Params& fields() const { return *fields_; }

 private:
  const Params* fields_;
  const std::vector<UploadedFile>* files_;
};

/// Unicode NFC of valid UTF-8. Errors: std::invalid_argument if it is not UTF-8.
[[nodiscard]] std::string nfc(std::string_view text);

/// Whether `text` is well-formed UTF-8 without NUL.
[[nodiscard]] bool is_clean_utf8(std::string_view text);

}  // namespace fcgi
