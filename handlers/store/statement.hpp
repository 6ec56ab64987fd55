// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// SQL put together at run time: the one place where that is done.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "fcgi/mysql.hpp"

namespace store {

/// A piece of SQL that stands in the source. It is made of literals and of nothing else: the
/// compiler refuses a text that is not there when it compiles.
class Fixed {
 public:
  template <std::size_t N>
  consteval Fixed(const char (&literal)[N]) : text_(literal, N - 1) {}
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// A statement, or a piece of one, with the values behind its question marks in their order. Its
/// text is fixed pieces, words of enumerations and numbers; what somebody typed is bound.
class Statement {
 public:
  Statement() = default;
  explicit Statement(Fixed text) : sql_(text.text()) {}

  Statement& say(Fixed text) {
    sql_ += text.text();
    return *this;
  }
  /// Another piece with what it binds.
  Statement& say(const Statement& piece) {
    sql_ += piece.sql_;
    values_.insert(values_.end(), piece.values_.begin(), piece.values_.end());
    return *this;
  }
  /// The word of an enumeration, in quotes; its table is ours.
  template <class E>
    requires std::is_enum_v<E>
  Statement& word(E value) {
    sql_ += '\'';
    sql_ += to_word(value);
    sql_ += '\'';
    return *this;
  }
  Statement& number(std::size_t value) {
    sql_ += std::to_string(value);
    return *this;
  }
  template <class... Ts>
  Statement& bind(const Ts&... values) {
    (values_.push_back(mysql::to_value(values)), ...);
    return *this;
  }

  [[nodiscard]] bool empty() const { return sql_.empty(); }

  [[nodiscard]] std::vector<mysql::Row> rows(mysql::Connection& connection,
                                             std::string_view name) const {
    return connection.select({name, sql_}, values_);
  }
  /// The first row, if any.
  [[nodiscard]] std::optional<mysql::Row> row(mysql::Connection& connection,
                                              std::string_view name) const {
    auto found = rows(connection, name);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
  }
  /// For what is written: a query whose values are given with it. It must not outlive this.
  [[nodiscard]] mysql::Query query(std::string_view name) const { return {name, sql_}; }

 private:
  std::string sql_;
  mysql::Values values_;
};

}  // namespace store
