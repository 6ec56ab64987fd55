// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// JSON: whatever comes, it is an object of texts that is written and read the same, or a fault;
/// and whatever bytes a text holds, what is written of it can be read.

#include "fcgi/json.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  const auto read = json::read(input);
  if (const auto* object = std::get_if<json::Texts>(&read)) {
    const auto again = json::read(json::write(*object));
    if (!std::holds_alternative<json::Texts>(again)) std::abort();
    if (std::get<json::Texts>(again) != *object) std::abort();
  }
  const json::Texts any{{std::string(input), std::string(input)}};
  if (!std::holds_alternative<json::Texts>(json::read(json::write(any)))) std::abort();
  return 0;
}
