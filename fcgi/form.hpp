// SPDX-License-Identifier: AGPL-3.0-or-later
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

/// How the application reads text that people type: the runtime knows well-formed UTF-8, and
/// nothing of what it says.
struct Reading {
  std::string (*line)(std::string_view typed) = nullptr;        ///< without line breaks
  std::string (*paragraphs)(std::string_view typed) = nullptr;  ///< with line breaks, as LF
  std::string (*secret)(std::string_view typed) = nullptr;      ///< a password
  std::string (*figures)(std::string_view typed) = nullptr;     ///< a number, in digits 0 to 9
};

/// As it was sent, for an application that types nothing.
inline constexpr auto kAsSent = [](std::string_view typed) { return std::string(typed); };
inline constexpr Reading kReadAsSent{kAsSent, kAsSent, kAsSent, kAsSent};

/// Reads the typed fields of a form by the application's reading, never decides what is allowed.
///
/// A missing field reads as empty: the domain says whether that is a mistake. A field that stands
/// more than once reads as its first value.
class Form {
 public:
  /// All three must outlive the form.
  Form(const Params& fields, const std::vector<UploadedFile>& files, const Reading& reading)
      : fields_(&fields), files_(&files), reading_(&reading) {}

  [[nodiscard]] std::string line(std::string_view name) const;
  [[nodiscard]] std::string paragraphs(std::string_view name) const;
  [[nodiscard]] std::string secret(std::string_view name) const;
  /// The field `nonce` that every writing form carries: 43 characters base64url. Throws WrongToken
  /// for anything else; no page of ours sends it.
  [[nodiscard]] std::string nonce() const;
  /// The same, absent if it is none: for a form that comes back and keeps its nonce.
  [[nodiscard]] std::optional<std::string> find_nonce() const;
  [[nodiscard]] bool has(std::string_view name) const;
  /// Each as a line.
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
  /// A whole decimal number, as the application reads its figures; absent if it is none.
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
  const Reading* reading_;
};

}  // namespace fcgi
