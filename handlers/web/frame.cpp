// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/frame.hpp"

#include "fcgi/crypto.hpp"
#include "fcgi/csrf.hpp"

namespace web {

view::Chrome citizen_frame(const fcgi::Visit& visit) {
  auto frame =
      view::citizen_chrome(visit.session, fcgi::csrf::token_for(visit.session), visit.request.path);
  frame.no_referrer = visit.address_is_secret;
  return frame;
}

view::Chrome staff_frame(const fcgi::Visit& visit, const std::optional<domain::Officer>& officer) {
  auto token = fcgi::csrf::token_for(visit.session);
  const auto& path = visit.request.path;
  auto frame = officer ? view::staff_chrome(visit.session, std::move(token), path, *officer)
                       : view::staff_door(visit.session, std::move(token), path);
  frame.no_referrer = visit.address_is_secret;
  return frame;
}

view::Chrome with_nonce(view::Chrome frame, const fcgi::Visit& visit) {
  auto sent = visit.form().find_nonce();
  frame.nonce = sent ? *std::move(sent) : crypto::random_token();
  return frame;
}

}  // namespace web
