// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/mysql_error.hpp"

#include <algorithm>
#include <array>

namespace mysql {
namespace {

/// Whose words quote names of the schema and of accounts, never a value. Source: MariaDB Error
/// Codes.
constexpr auto kNamesOnly = std::to_array<int>(
    {code::schema_denied, code::account_denied, code::column_not_null, code::unknown_schema,
     code::unknown_column, code::table_denied, code::column_denied, code::no_such_table,
     code::lock_wait_timeout, code::deadlock, code::out_of_range, code::value_truncated,
     code::no_default, code::routine_denied, code::value_too_long, code::row_referenced,
     code::row_not_found, code::check_failed});

/// "Duplicate entry '…' for key 'uq_name'": a value may hold quotes itself, so all between the
/// first one and the last mention of a name is left out.
std::string without_values(int code, std::string_view words) {
  const auto quote = words.find('\'');
  if (quote == std::string_view::npos || std::ranges::find(kNamesOnly, code) != kNamesOnly.end())
    return std::string(words);
  const auto name = std::max(words.rfind(" for key '") + 1, words.rfind(" for column ") + 1);
  std::string kept(words.substr(0, quote));
  kept += "'…'";
  if (name > quote) kept += words.substr(name - 1);
  return kept;
}

}  // namespace

Error::Error(int code, std::string_view what)
    : std::runtime_error(without_values(code, what)), code_(code) {}

bool Error::is_duplicate(std::string_view key_name) const {
  // "Duplicate entry 'x' for key 'uq_name'": the key stands last, MySQL writes the table before it.
  const std::string_view text = what();
  const auto at = text.rfind("for key '");
  if (code_ != code::duplicate_entry || at == std::string_view::npos) return false;
  auto key = text.substr(at + 9);
  key = key.substr(0, key.find('\''));
  if (const auto dot = key.rfind('.'); dot != std::string_view::npos) key.remove_prefix(dot + 1);
  return key == key_name;
}

void throw_error(int code, const std::string& what) {
  switch (code) {
    case code::too_many_connections:
    case code::account_denied:
    case code::unknown_command:
    case code::server_shutdown:
    case code::host_blocked:
    case code::query_interrupted:
    case code::connection_killed:
    case code::socket_unreachable:
    case code::host_unreachable:
    case code::server_gone:
    case code::server_lost:
    case code::server_lost_while:
    case code::idle_too_long:
      throw Away(code, what);
    case code::lock_wait_timeout:
    case code::deadlock:
      throw Conflict(code, what);
    default:
      throw Error(code, what);
  }
}

}  // namespace mysql
