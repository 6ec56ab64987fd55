#include "fcgi/mysql_error.hpp"

namespace mysql {

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
