// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/address.hpp"

#include <algorithm>

#include "handlers/view/kit/mail_values.hpp"

namespace courier {
namespace {

constexpr std::size_t kMaxReason = 300;

}  // namespace

bool is_plain_address(std::string_view address) {
  return !address.empty() && std::ranges::none_of(address, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0x7f || c == '<' || c == '>';
  });
}

std::string without_address(std::string text, std::string_view address) {
  for (auto at = text.find(address); at != std::string::npos && !address.empty();
       at = text.find(address, at))
    text.replace(at, address.size(), "...");
  // A server may answer in any encoding; the database takes UTF-8 only.
  std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) > 0x7e; }, '?');
  return view::one_line(text).substr(0, kMaxReason);
}

bool is_loopback(std::string_view url) {
  auto host = url.substr(url.find("://") + 3);
  if (const auto at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
  if (host.starts_with("[::1]")) return true;
  const auto name = host.substr(0, host.find_first_of(":/"));
  return name.starts_with("127.") || name == "localhost";
}

}  // namespace courier
