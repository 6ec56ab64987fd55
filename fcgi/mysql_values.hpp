// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "fcgi/time.hpp"

/// What is bound to a statement and what an answer's rows hold, as values of C++: both ways between
/// them and MySQL's own. All times UTC. Text is UTF-8.
namespace mysql {

using fcgi::Instant;

/// Bytes, as opposed to text: bound with setBlob.
struct Blob {
  std::string bytes;
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob, Instant>;
using Values = std::vector<Value>;

template <class T>
concept StrongId = requires(T id) {
  { id.value } -> std::convertible_to<std::int64_t>;
} && std::is_aggregate_v<T>;

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// A C++ value as a bound value: integers, bool, text, instants, strong ids, optionals of these.
template <class T>
[[nodiscard]] Value to_value(const T& value) {
  if constexpr (IsOptional<T>::value) {
    return value ? to_value(*value) : Value{};
  } else if constexpr (StrongId<T>) {
    return std::int64_t{value.value};
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<std::int64_t>(value);
  } else if constexpr (std::is_floating_point_v<T>) {
    return static_cast<double>(value);
  } else if constexpr (std::is_same_v<T, Blob> || std::is_same_v<T, Instant>) {
    return value;
  } else if constexpr (std::is_same_v<T, std::nullopt_t>) {
    return Value{};
  } else {
    return std::string(value);
  }
}

/// One row of an answer. Columns by the name they have in the SELECT.
///
/// Errors: std::out_of_range for an unknown column; std::runtime_error if NULL is read as a value.
class Row {
 public:
  Row(std::shared_ptr<const std::vector<std::string>> names,
      std::vector<std::optional<std::string>> cells)
      : names_(std::move(names)), cells_(std::move(cells)) {}

  [[nodiscard]] bool is_null(std::string_view column) const;
  [[nodiscard]] std::string text(std::string_view column) const;  ///< text or bytes
  [[nodiscard]] std::int64_t integer(std::string_view column) const;
  [[nodiscard]] double real(std::string_view column) const;
  [[nodiscard]] bool flag(std::string_view column) const { return integer(column) != 0; }
  [[nodiscard]] Instant instant(std::string_view column) const;
  template <StrongId Id>
  [[nodiscard]] Id id(std::string_view column) const {
    return Id{integer(column)};
  }
  /// The value, or absent when NULL: `row.optional<std::string>("email")`.
  template <class T>
  [[nodiscard]] std::optional<T> optional(std::string_view column) const {
    if (is_null(column)) return std::nullopt;
    if constexpr (StrongId<T>) {
      return T{integer(column)};
    } else if constexpr (std::is_same_v<T, Instant>) {
      return instant(column);
    } else if constexpr (std::is_same_v<T, std::string>) {
      return text(column);
    } else if constexpr (std::is_floating_point_v<T>) {
      return static_cast<T>(real(column));
    } else {
      return static_cast<T>(integer(column));
    }
  }

 private:
  [[nodiscard]] const std::optional<std::string>& cell(std::string_view column) const;
  std::shared_ptr<const std::vector<std::string>> names_;
  std::vector<std::optional<std::string>> cells_;
};

/// `YYYY-MM-DD hh:mm:ss.mmm`, and back (any number of decimals).
[[nodiscard]] std::string to_sql(Instant instant);
[[nodiscard]] Instant instant_from_sql(std::string_view text);

}  // namespace mysql
