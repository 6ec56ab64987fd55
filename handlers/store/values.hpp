// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Between rows and values of the domain: dates, words of enumerations, objects kept as JSON.
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "fcgi/mysql.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"

namespace store {

/// `YYYY-MM-DD`, and back. Errors: std::runtime_error for a text that is no date.
[[nodiscard]] std::string to_sql(domain::Date date);
[[nodiscard]] domain::Date date_from_sql(std::string_view text);
[[nodiscard]] std::optional<std::string> to_sql(const std::optional<domain::Date>& date);

/// The date in `column`, absent when NULL.
[[nodiscard]] std::optional<domain::Date> date_of(const mysql::Row& row, std::string_view column);

/// The enumerator whose word stands in `column`; `from` is the domain's reader of that enumeration.
/// Errors: std::runtime_error if the database holds a word the domain does not know.
template <class E>
[[nodiscard]] E word_of(const mysql::Row& row, std::string_view column,
                        std::optional<E> (*from)(std::string_view)) {
  const auto word = row.text(column);
  const auto value = from(word);
  if (!value)
    throw std::runtime_error("unknown word in column " + std::string(column) + ": " + word);
  return *value;
}

/// The same, absent when NULL.
template <class E>
[[nodiscard]] std::optional<E> optional_word_of(const mysql::Row& row, std::string_view column,
                                                std::optional<E> (*from)(std::string_view)) {
  if (row.is_null(column)) return std::nullopt;
  return word_of(row, column, from);
}

/// The code of a report as a row keeps it.
/// Errors: std::runtime_error for a text that is no code.
[[nodiscard]] domain::ComplaintCode code_from(std::string_view stored);
[[nodiscard]] domain::ComplaintCode code_of(const mysql::Row& row, std::string_view column);
/// The same, absent when NULL.
[[nodiscard]] std::optional<domain::ComplaintCode> optional_code_of(const mysql::Row& row,
                                                                    std::string_view column);

/// "" is NULL in the database, for texts that may be absent.
[[nodiscard]] std::optional<std::string> or_null(std::string_view text);

/// The text of `column`, empty when NULL.
[[nodiscard]] std::string text_or_empty(const mysql::Row& row, std::string_view column);

/// The lines of the text of `column`; none when NULL.
[[nodiscard]] std::vector<std::string> text_lines(const mysql::Row& row, std::string_view column);

/// What stands in a row as a flat JSON object of texts, by whichever release wrote it. Errors:
/// std::runtime_error for anything else: the row is broken.
[[nodiscard]] domain::Values values_from_json(std::string_view text);

}  // namespace store
