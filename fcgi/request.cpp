// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/request.hpp"

namespace fcgi {

std::optional<std::string> Params::find(std::string_view name) const {
  for (const auto& [key, value] : pairs_) {
    if (key == name) return value;
  }
  return std::nullopt;
}

std::vector<std::string> Params::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : pairs_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

}  // namespace fcgi
