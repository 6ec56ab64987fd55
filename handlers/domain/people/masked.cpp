// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/masked.hpp"

namespace domain {
namespace {

constexpr std::string_view kRest = "…";
constexpr std::size_t kLastDigits = 3;

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::string masked_name(std::string_view name) {
  if (name.empty()) return {};
  std::size_t end = 1;
  while (end < name.size() && continues(name[end])) ++end;
  return std::string(name.substr(0, end)).append(kRest);
}

std::string masked_phone(std::string_view e164) {
  if (e164.empty()) return {};
  const auto kept = e164.substr(e164.size() - std::min(kLastDigits, e164.size()));
  return std::string(kRest).append(kept);
}

}  // namespace domain
