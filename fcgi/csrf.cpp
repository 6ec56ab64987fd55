// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/csrf.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"

namespace fcgi::csrf {
namespace {

constexpr std::size_t kTokenBytes = 32;

std::string secret_token(std::string_view secret) {
  return crypto::hash("csrf", secret);
}

std::string masked(std::string_view token, std::string_view mask) {
  std::string result(token);
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i] = static_cast<char>(static_cast<unsigned char>(result[i]) ^
                                  static_cast<unsigned char>(mask[i]));
  }
  return result;
}

bool fits(std::string_view secret, std::string_view token) {
  if (secret.empty()) return false;
  std::string bytes;
  try {
    bytes = crypto::from_base64url(token);
  } catch (const std::invalid_argument&) {
    return false;
  }
  if (bytes.size() != 2 * kTokenBytes) return false;
  const std::string_view mask = std::string_view(bytes).substr(0, kTokenBytes);
  return crypto::equal(masked(std::string_view(bytes).substr(kTokenBytes), mask),
                       secret_token(secret));
}

/// Nobody vouches for the page that the form stood on.
bool is_of_unknown_page(const Request& request) {
  const bool hidden = request.sec_fetch_site.empty() && request.origin == "null";
  return hidden || request.fields.find(kKeptField).has_value();
}

bool is_foreign(const Request& request, std::string_view base_url) {
  const auto& site = request.sec_fetch_site;
  if (!site.empty()) return site != "same-origin" && site != "none";
  return !request.origin.empty() && request.origin != "null" && request.origin != base_url;
}

}  // namespace

std::string token_for(const Session& session) {
  const auto mask = crypto::random_bytes(kTokenBytes);
  return crypto::base64url(mask + masked(secret_token(session.secret), mask));
}

void require_not_foreign(const Request& request, std::string_view base_url) {
  if (!request.is_safe() && is_foreign(request, base_url)) throw FromElsewhere();
}

void check(const Request& request, const Session& session) {
  if (request.is_safe()) return;
  const auto token = request.fields.find(kField).value_or("");
  // An ended session is told as such; its token still proves whose page it was.
  const auto& secret = session.ended ? session.ended_secret : session.secret;
  const bool ours = fits(secret, token);
  if (ours && !session.ended) return;
  if (!ours && is_of_unknown_page(request)) throw FromElsewhere();
  if (session.ended) throw SignInNeeded();
  throw WrongToken();
}

}  // namespace fcgi::csrf
