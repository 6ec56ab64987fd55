// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/session.hpp"

#include <charconv>

#include "fcgi/crypto.hpp"

namespace fcgi {
namespace {
constexpr std::size_t kSecretLength = 43;  // 32 bytes in base64url
}

std::string CookieNames::session(SessionKind kind) const {
  return prefix() + std::string(kind.cookie);
}

NewSecret new_session_secret() {
  auto secret = crypto::random_token();
  auto hash = crypto::token_hash(secret);
  return {.secret = std::move(secret), .hash = std::move(hash)};
}

std::optional<SessionCookie> parse_session_cookie(std::string_view value) {
  const auto dot = value.find('.');
  if (dot == std::string_view::npos || value.size() - dot - 1 != kSecretLength) return std::nullopt;
  std::int64_t id = 0;
  const auto digits = value.substr(0, dot);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (error != std::errc{} || end != digits.data() + digits.size() || id <= 0) return std::nullopt;
  return SessionCookie{.id = id, .secret = std::string(value.substr(dot + 1))};
}

}  // namespace fcgi
