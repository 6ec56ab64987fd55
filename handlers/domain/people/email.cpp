// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/email.hpp"

#include <algorithm>

#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"

namespace domain {
namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_local_part(std::string_view local) {
  constexpr std::string_view kOthers = ".!#$%&'*+-/=?^_`{|}~";
  if (local.empty() || local.size() > 64) return false;
  if (local.front() == '.' || local.back() == '.') return false;
  if (local.find("..") != std::string_view::npos) return false;
  return std::ranges::all_of(local, [&](char c) {
    return is_letter_or_digit(c) || kOthers.find(c) != std::string_view::npos;
  });
}

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > 63) return false;
  if (label.front() == '-' || label.back() == '-') return false;
  return std::ranges::all_of(label, [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

bool is_domain(std::string_view name) {
  std::size_t labels = 0;
  std::string_view last;
  while (true) {
    const auto dot = name.find('.');
    last = name.substr(0, dot);
    if (!is_label(last)) return false;
    ++labels;
    if (dot == std::string_view::npos) break;
    name.remove_prefix(dot + 1);
  }
  const bool numeric = std::ranges::all_of(last, [](char c) { return c >= '0' && c <= '9'; });
  return labels >= 2 && last.size() >= 2 && !numeric;
}

/// Without what stands around an address that was passed on: "<siti@contoh.test>,".
std::string without_surroundings(std::string_view text) {
  constexpr std::string_view kScheme = "mailto:";
  text = trim(text);
  while (text.starts_with('<') || text.starts_with('(')) text.remove_prefix(1);
  if (plain_lower(text.substr(0, kScheme.size())) == kScheme) text.remove_prefix(kScheme.size());
  const auto last = text.find_last_not_of("<>(),;:. \n");
  return std::string(text.substr(0, last == text.npos ? 0 : last + 1));
}

}  // namespace

std::optional<Email> Email::parse(std::string_view typed) {
  auto address = without_surroundings(plain(typed));
  const auto at = address.rfind('@');
  if (at == std::string::npos || address.size() > kEmailLength.most) return std::nullopt;
  const std::string_view view = address;
  if (!is_local_part(view.substr(0, at)) || !is_domain(view.substr(at + 1))) return std::nullopt;

  auto canonical = comparison_key(address);
  return Email(std::move(address), std::move(canonical));
}

std::string Email::masked() const {
  return typed_.substr(0, 1) + "…" + typed_.substr(typed_.rfind('@'));
}

}  // namespace domain
