// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/access/sign_in.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/domain/people/email.hpp"

namespace guard {

std::string sign_in_key(std::string_view typed) {
  const auto email = domain::Email::parse(typed);
  return email ? email->canonical() : std::string(typed);
}

std::optional<domain::Instant> sign_in_blocked(store::Throttle& throttle, store::Door door,
                                               const fcgi::Visit& visit, std::string_view key) {
  auto until =
      throttle.blocked(store::limits::kSignInAddress, visit.request.remote_address, visit.now);
  if (!until) until = throttle.sign_in_blocked(door, key, visit.now);
  return until;
}

void sign_in_failed(store::Throttle& throttle, store::Door door, const fcgi::Visit& visit,
                    std::string_view key) {
  throttle.sign_in_failed(door, key, visit.now);
  (void)throttle.count(store::limits::kSignInAddress, visit.request.remote_address, visit.now);
}

bool password_opens(const std::optional<std::string>& hash, std::string_view password) {
  if (hash) return crypto::password_matches(*hash, password);
  crypto::password_check_in_vain(password);
  return false;
}

}  // namespace guard
