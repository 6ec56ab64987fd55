// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/accounts/device.hpp"

#include "fcgi/crypto.hpp"
#include "handlers/access/sign_in.hpp"
#include "handlers/view/accounts/profile.hpp"

namespace accounts {
namespace {

constexpr std::size_t kTokenLength = 43;  // 32 bytes in base64url
constexpr long kCookieSeconds = 400L * 24 * 60 * 60;

/// A cookie is the visitor's to change: anything that is no token of ours is none.
std::string token_in(const App& app, const fcgi::Visit& visit) {
  auto token = visit.request.cookies.find(app.device_cookie());
  return token && token->size() == kTokenLength ? *std::move(token) : std::string();
}

void tell(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
          const store::AccountDoor& door) {
  app.tell(transaction, domain::AccountEvent::new_device, {door.name, door.email},
           {{"perangkat", view::device_words(app.pages.messages(), visit.request.user_agent)},
            {"waktu", mysql::to_sql(visit.now)}},
           visit.now);
}

}  // namespace

std::string device_hash(const App& app, const fcgi::Visit& visit) {
  const auto token = token_in(app, visit);
  return token.empty() ? std::string() : crypto::token_hash(token);
}

Counted counted_by(App& app, const fcgi::Visit& visit, std::string_view key) {
  const auto hash = device_hash(app, visit);
  if (hash.empty() || !app.known_devices.knows(key, hash)) return {std::string(key)};
  return {.key = std::string(key) + '\n' + hash, .known = true};
}

std::optional<domain::Instant> blocked_until(App& app, const fcgi::Visit& visit,
                                             const Counted& counted) {
  const auto door = store::Door::citizen;
  if (counted.known) return app.throttle.sign_in_blocked(door, counted.key, visit.now);
  return guard::sign_in_blocked(app.throttle, door, visit, counted.key);
}

std::string remember_device(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
                            const store::AccountDoor& door) {
  auto token = token_in(app, visit);
  if (token.empty()) token = crypto::random_token();
  const auto met =
      app.known_devices.note(transaction, door.id, crypto::token_hash(token), visit.now);
  if (met == store::Acquaintance::fresh) tell(app, transaction, visit, door);
  return token;
}

void tell_of_borrowed_device(App& app, mysql::Transaction& transaction, const fcgi::Visit& visit,
                             const store::AccountDoor& door) {
  const auto met = app.known_devices.meet(transaction, door.id, device_hash(app, visit));
  if (met == store::Acquaintance::fresh) tell(app, transaction, visit, door);
}

void set_device(const App& app, fcgi::Response& response, std::string_view token) {
  fcgi::set_cookie(response, app.device_cookie(), token, app.cookies.secure, kCookieSeconds);
}

}  // namespace accounts
