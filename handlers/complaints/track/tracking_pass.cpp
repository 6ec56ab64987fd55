// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/track/tracking_pass.hpp"

#include <charconv>

#include "fcgi/crypto.hpp"
#include "handlers/web/draft_cookie.hpp"

namespace complaints {
namespace {

constexpr std::chrono::minutes kOpenFor{30};
constexpr std::string_view kByPin = "pin.";
constexpr std::string_view kByEmail = "email.";
constexpr std::size_t kMarkLength = 22;  // 132 bits

std::string cookie_name(const App& app) {
  return web::pass_cookie(app.cookies);
}

std::string seal_of(const App& app, const fcgi::Visit& visit, std::string_view what) {
  return crypto::base64url(
      crypto::hash("pass:" + std::string(what) + ":" + visit.session.secret, app.link_secret));
}

/// Says which PIN it is to whoever has its hash, and nothing to anybody else.
std::string mark_of(const std::string& pin_hash) {
  return crypto::base64url(crypto::hash("pin:" + pin_hash)).substr(0, kMarkLength);
}

// "pin.<reporter>.<milliseconds until>.<mark>.<seal>", "email.<reporter>.<milliseconds
// until>.<seal>"
std::string pass_for(const App& app, const fcgi::Visit& visit, const Pass& pass) {
  auto what = std::string(pass.proof == ProvedBy::pin ? kByPin : kByEmail);
  what += std::to_string(pass.reporter.value) + "." +
          std::to_string(pass.until.time_since_epoch().count());
  if (pass.proof == ProvedBy::pin) what += "." + pass.pin_mark;
  return what + "." + seal_of(app, visit, what);
}

/// What stands between the word and the seal, which was checked before.
std::optional<Pass> read(std::string_view what) {
  Pass pass;
  if (what.starts_with(kByPin)) {
    pass.proof = ProvedBy::pin;
    what.remove_prefix(kByPin.size());
  } else {
    what.remove_prefix(std::min(kByEmail.size(), what.size()));
  }
  const auto dot = what.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  std::int64_t until = 0;
  const auto whose = what.substr(0, dot);
  std::from_chars(whose.data(), whose.data() + whose.size(), pass.reporter.value);
  std::from_chars(what.data() + dot + 1, what.data() + what.size(), until);
  pass.until = domain::Instant(std::chrono::milliseconds(until));
  if (const auto mark = what.find('.', dot + 1); mark != std::string_view::npos)
    pass.pin_mark = what.substr(mark + 1);
  return pass;
}

}  // namespace

void give_pass(const App& app, const fcgi::Visit& visit, const store::Tracked& reporter,
               ProvedBy proof, fcgi::Response& response) {
  const Pass pass{reporter.reporter, proof, visit.now + kOpenFor, mark_of(reporter.pin_hash)};
  fcgi::set_cookie(response, cookie_name(app), pass_for(app, visit, pass), app.cookies.secure);
}

bool holds(const Pass& pass, const store::Tracked& reporter) {
  return pass.proof != ProvedBy::pin || crypto::equal(pass.pin_mark, mark_of(reporter.pin_hash));
}

void end_pass(const App& app, fcgi::Response& response) {
  fcgi::set_cookie(response, cookie_name(app), "", app.cookies.secure, -1);
}

std::optional<Pass> pass_of(const App& app, const fcgi::Visit& visit) {
  const auto cookie = visit.request.cookies.find(cookie_name(app)).value_or("");
  const auto end = cookie.rfind('.');
  if (end == std::string::npos) return std::nullopt;
  const auto what = std::string_view(cookie).substr(0, end);
  if (!crypto::equal(cookie.substr(end + 1), seal_of(app, visit, what))) return std::nullopt;
  auto pass = read(what);
  if (!pass || visit.now > pass->until) return std::nullopt;
  return pass;
}

}  // namespace complaints
