// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/values.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "fcgi/json.hpp"

namespace store {
namespace {

template <class Number>
Number number(std::string_view text) {
  Number value{};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
    throw std::runtime_error("no date: " + std::string(text));
  return value;
}

}  // namespace

std::string to_sql(domain::Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

domain::Date date_from_sql(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-')
    throw std::runtime_error("no date: " + std::string(text));
  const domain::Date date{std::chrono::year{number<int>(text.substr(0, 4))},
                          std::chrono::month{number<unsigned>(text.substr(5, 2))},
                          std::chrono::day{number<unsigned>(text.substr(8, 2))}};
  if (!date.ok()) throw std::runtime_error("no date: " + std::string(text));
  return date;
}

std::optional<std::string> to_sql(const std::optional<domain::Date>& date) {
  if (!date) return std::nullopt;
  return to_sql(*date);
}

std::optional<domain::Date> date_of(const mysql::Row& row, std::string_view column) {
  if (row.is_null(column)) return std::nullopt;
  return date_from_sql(row.text(column));
}

domain::ComplaintCode code_from(std::string_view stored) {
  const auto code = domain::ComplaintCode::parse(stored);
  if (!code) throw std::runtime_error("no code of a report: " + std::string(stored));
  return *code;
}

domain::ComplaintCode code_of(const mysql::Row& row, std::string_view column) {
  return code_from(row.text(column));
}

std::optional<domain::ComplaintCode> optional_code_of(const mysql::Row& row,
                                                      std::string_view column) {
  if (row.is_null(column)) return std::nullopt;
  return code_of(row, column);
}

std::optional<std::string> or_null(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return std::string(text);
}

std::vector<std::string> text_lines(const mysql::Row& row, std::string_view column) {
  std::vector<std::string> all;
  const auto text = text_or_empty(row, column);
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    all.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

std::string text_or_empty(const mysql::Row& row, std::string_view column) {
  return row.optional<std::string>(column).value_or("");
}

domain::Values values_from_json(std::string_view text) {
  auto read = json::read(text);
  if (const auto* fault = std::get_if<json::Fault>(&read))
    throw std::runtime_error(std::string(json::to_sentence(*fault)));
  return std::get<json::Texts>(std::move(read));
}

}  // namespace store
