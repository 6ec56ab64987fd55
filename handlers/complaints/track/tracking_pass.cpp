#include "handlers/complaints/track/tracking_pass.hpp"

#include <charconv>

#include "fcgi/crypto.hpp"

namespace complaints {
namespace {

constexpr std::chrono::minutes kOpenFor{30};
constexpr std::string_view kByPin = "pin.";
constexpr std::string_view kByEmail = "email.";

std::string cookie_name(const App& app) {
  return app.cookies.prefix() + "lacak";
}

std::string seal_of(const App& app, const fcgi::Visit& visit, std::string_view what) {
  return crypto::base64url(
      crypto::hash("pass:" + std::string(what) + ":" + visit.session.secret, app.link_secret));
}

// "pin.<reporter>.<milliseconds until>.<seal>"
std::string pass_for(const App& app, const fcgi::Visit& visit, const Pass& pass) {
  auto what = std::string(pass.proof == Proof::pin ? kByPin : kByEmail);
  what += std::to_string(pass.reporter.value) + "." +
          std::to_string(pass.until.time_since_epoch().count());
  return what + "." + seal_of(app, visit, what);
}

/// What stands between the word and the seal, which was checked before.
std::optional<Pass> read(std::string_view what) {
  Pass pass;
  if (what.starts_with(kByPin)) {
    pass.proof = Proof::pin;
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
  return pass;
}

}  // namespace

void give_pass(const App& app, const fcgi::Visit& visit, domain::ReporterId reporter, Proof proof,
               fcgi::Response& response) {
  const Pass pass{reporter, proof, visit.now + kOpenFor};
  fcgi::set_cookie(response, cookie_name(app), pass_for(app, visit, pass), app.cookies.secure);
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
  const auto pass = read(what);
  if (!pass || visit.now > pass->until) return std::nullopt;
  return pass;
}

}  // namespace complaints
