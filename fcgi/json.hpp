// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// JSON: the one place that writes or reads it. Flat objects of texts, and lists of them.
///
/// Written are UTF-8 and no more escapes than JSON asks for. A byte that is no UTF-8 becomes
/// U+FFFD: a writer has nobody to ask again. What is read is held against its limits before
/// anything is made of it. Source: RFC 8259; docs/decisions/0064.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace json {

/// Names and texts; the names in the order of their bytes.
using Texts = std::map<std::string, std::string, std::less<>>;

/// The longest object that is read, in bytes; `write` makes none that could not be read again. Ten
/// times what a form without files can hold (fcgi::BodyLimits).
inline constexpr std::size_t kMostBytes = std::size_t{1024} * 1024;

/// Why a text is not read.
enum class Fault {
  too_large,  ///< more than kMostBytes
  too_deep,   ///< an object or a list inside the object
  encoding,   ///< not UTF-8, or with NUL
  malformed   ///< no JSON, or something else than one object of texts
};

/// What an operator reads of it.
[[nodiscard]] std::string_view to_sentence(Fault fault);

/// `{"a":"b"}`, without white space. Errors: std::length_error beyond kMostBytes.
[[nodiscard]] std::string write(const Texts& object);

/// `["a","b"]`, without white space.
[[nodiscard]] std::string write(const std::vector<std::string>& texts);

/// Objects under a name.
struct List {
  std::string name;
  std::vector<Texts> objects;
};

/// `{"list":[{"a":"b"},…],…}` in the order given, for a file: a line per object, one behind the
/// last. As long as it gets.
[[nodiscard]] std::string write(const std::vector<List>& lists);

/// One flat object of texts. Of a name that stands twice the last counts.
[[nodiscard]] std::variant<Texts, Fault> read(std::string_view text);

}  // namespace json
