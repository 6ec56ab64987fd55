#include "fcgi/mysql_error.hpp"

#include <algorithm>
#include <array>

namespace mysql {
namespace {

/// Whose words quote names of the schema and of accounts, never a value. Source: MariaDB Error
/// Codes.
constexpr auto kNamesOnly =
    std::to_array<int>({1044, 1045, 1048, 1049, 1054, 1142, 1143, 1146, 1205, 1213, 1264, 1265,
                        1364, 1370, 1406, 1451, 1452, 4025});

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
  if (code_ != 1062 || at == std::string_view::npos) return false;
  auto key = text.substr(at + 9);
  key = key.substr(0, key.find('\''));
  if (const auto dot = key.rfind('.'); dot != std::string_view::npos) key.remove_prefix(dot + 1);
  return key == key_name;
}

void throw_error(int code, const std::string& what) {
  switch (code) {
    case 1040:
    case 1045:
    case 1047:
    case 1053:
    case 1129:
    case 1317:
    case 1927:
    case 2002:
    case 2003:
    case 2006:
    case 2013:
    case 2055:
    case 4031:
      throw Away(code, what);
    case 1205:
    case 1213:
      throw Conflict(code, what);
    default:
      throw Error(code, what);
  }
}

}  // namespace mysql
