// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/handling_text.hpp"

#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/publishing/public_text.hpp"

namespace domain {
std::string without_names(std::string_view text, std::span<const std::string> names) {
  return mask(text, scan_for_hidden_names(text, names));
}

std::string handling_text(std::string_view text, std::span<const std::string> names) {
  auto data = scan_public_text(text);
  std::erase_if(data, [](const Finding& one) { return !is_personal_data(one.kind); });
  return without_names(mask(text, data), names);
}

std::string without_nik(std::string_view text) {
  auto found = scan_public_text(text);
  std::erase_if(found, [](const Finding& one) { return !looks_like_nik(one); });
  return mask(text, found);
}

}  // namespace domain
