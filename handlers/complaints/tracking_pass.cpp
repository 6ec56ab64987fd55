#include "handlers/complaints/tracking_pass.hpp"

#include <charconv>

#include "fcgi/crypto.hpp"

namespace complaints {
namespace {

constexpr std::chrono::minutes kOpenFor{30};

std::string cookie_name(const App& app) {
  return app.cookies.prefix() + "lacak";
}

std::string seal_of(const App& app, const fcgi::Visit& visit, std::string_view what) {
  return crypto::base64url(
      crypto::hash("track:" + std::string(what) + ":" + visit.session.secret, app.link_secret));
}

// "<report>.<milliseconds until>.<seal>"
std::string pass_for(const App& app, const fcgi::Visit& visit, domain::ComplaintId report) {
  const auto until = (visit.now + kOpenFor).time_since_epoch().count();
  const auto what = std::to_string(report.value) + "." + std::to_string(until);
  return what + "." + seal_of(app, visit, what);
}

}  // namespace

void give_pass(const App& app, const fcgi::Visit& visit, domain::ComplaintId report,
               fcgi::Response& response) {
  fcgi::set_cookie(response, cookie_name(app), pass_for(app, visit, report), app.cookies.secure);
}

std::optional<domain::ComplaintId> opened_by_pass(const App& app, const fcgi::Visit& visit) {
  const auto pass = visit.request.cookies.find(cookie_name(app)).value_or("");
  const auto last = pass.rfind('.');
  const auto first = pass.find('.');
  if (last == std::string::npos || first == last) return std::nullopt;
  if (!crypto::equal(pass.substr(last + 1), seal_of(app, visit, pass.substr(0, last))))
    return std::nullopt;
  std::int64_t report = 0;
  std::int64_t until = 0;
  std::from_chars(pass.data(), pass.data() + first, report);
  std::from_chars(pass.data() + first + 1, pass.data() + last, until);
  if (visit.now.time_since_epoch().count() > until) return std::nullopt;
  return domain::ComplaintId{report};
}

}  // namespace complaints
