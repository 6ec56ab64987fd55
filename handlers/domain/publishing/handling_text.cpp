// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/publishing/handling_text.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/publishing/author_words.hpp"
#include "handlers/domain/publishing/public_text.hpp"

namespace domain {
namespace {

constexpr std::size_t kLeastHandle = 3;

/// Where a profile's name stands behind the address.
constexpr std::array<std::string_view, 8> kProfileHosts{
    "instagram.com/", "facebook.com/", "fb.com/",      "tiktok.com/",
    "twitter.com/",   "x.com/",        "threads.net/", "t.me/"};

bool is_handle_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         c == '.' || c == '@';
}

std::string lower(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return small;
}

/// Length of the handle or the profile's address that begins at `at`; 0 if none does.
std::size_t handle_at(std::string_view small, std::size_t at) {
  const bool begins = at == 0 || !is_handle_byte(small[at - 1]);
  std::size_t prefix = 0;
  if (small[at] == '@' && begins) prefix = 1;
  for (const auto host : kProfileHosts)
    if (small.substr(at).starts_with(host) && (begins || small[at - 1] == '.'))
      prefix = host.size();
  if (prefix == 0) return 0;
  auto end = at + prefix;
  while (end < small.size() && is_handle_byte(small[end])) ++end;
  while (end > at && small[end - 1] == '.') --end;
  return end < at + prefix + kLeastHandle ? 0 : end - at;
}

std::vector<Finding> scan_for_handles(std::string_view text) {
  const auto small = lower(text);
  std::vector<Finding> found;
  for (std::size_t at = 0; at < text.size();) {
    const auto length = handle_at(small, at);
    if (length > 0)
      found.push_back({FindingKind::author_name, at, length, std::string(text.substr(at, length))});
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

/// A mistyped one tells as much: every number of sixteen digits counts.
bool looks_like_nik(const Finding& finding) {
  constexpr auto kDigits = 16;
  const bool number =
      finding.kind == FindingKind::nik || finding.kind == FindingKind::account_number;
  return number && std::ranges::count_if(finding.text,
                                         [](char c) { return c >= '0' && c <= '9'; }) == kDigits;
}

}  // namespace

std::string without_names(std::string_view text, std::span<const std::string> names) {
  std::string hidden(text);
  for (const auto& name : names) hidden = mask(hidden, scan_for_name(hidden, name));
  return hidden;
}

std::string handling_text(std::string_view text, std::span<const std::string> names) {
  auto data = scan_public_text(text);
  std::erase_if(data, [](const Finding& one) { return !is_personal_data(one.kind); });
  auto hidden = mask(text, data);
  return without_names(mask(hidden, scan_for_handles(hidden)), names);
}

std::string without_nik(std::string_view text) {
  auto found = scan_public_text(text);
  std::erase_if(found, [](const Finding& one) { return !looks_like_nik(one); });
  return mask(text, found);
}

}  // namespace domain
