#include "fcgi/csrf.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/http_error.hpp"

namespace fcgi::csrf {
namespace {

constexpr std::size_t kTokenBytes = 32;

std::string secret_token(const Session& session) {
  return crypto::hash("csrf", session.secret);
}

std::string masked(std::string_view token, std::string_view mask) {
  std::string result(token);
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i] = static_cast<char>(static_cast<unsigned char>(result[i]) ^
                                  static_cast<unsigned char>(mask[i]));
  }
  return result;
}

bool comes_from_us(const Request& request, std::string_view base_url) {
  if (!request.sec_fetch_site.empty()) {
    return request.sec_fetch_site == "same-origin" || request.sec_fetch_site == "none";
  }
  // "null": an older browser's word for a page of ours that tells no referrer; the token decides.
  return request.origin.empty() || request.origin == "null" || request.origin == base_url;
}

}  // namespace

std::string token_for(const Session& session) {
  const auto mask = crypto::random_bytes(kTokenBytes);
  return crypto::base64url(mask + masked(secret_token(session), mask));
}

bool matches(const Session& session, std::string_view token) {
  if (session.secret.empty()) return false;
  std::string bytes;
  try {
    bytes = crypto::from_base64url(token);
  } catch (const std::invalid_argument&) {
    return false;
  }
  if (bytes.size() != 2 * kTokenBytes) return false;
  const std::string_view mask = std::string_view(bytes).substr(0, kTokenBytes);
  return crypto::equal(masked(std::string_view(bytes).substr(kTokenBytes), mask),
                       secret_token(session));
}

void check(const Request& request, const Session& session, std::string_view base_url) {
  if (request.is_safe()) return;
  if (!comes_from_us(request, base_url)) throw WrongToken();
  const auto token = request.fields.find(kField);
  if (!token || !matches(session, *token)) throw WrongToken();
}

}  // namespace fcgi::csrf
