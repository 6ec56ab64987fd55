#include "handlers/followups/slip_cookie.hpp"

#include "fcgi/session.hpp"

namespace followups {
namespace {

constexpr long kSeconds = 600;

std::string name_of(const App& app) {
  return fcgi::CookieNames{.secure = app.secure_cookies}.prefix() + "bukti";
}

}  // namespace

void set_slip(fcgi::Response& answer, const App& app, const SlipSecret& secret) {
  fcgi::set_cookie(answer, name_of(app), secret.code + "." + secret.pin, app.secure_cookies,
                   kSeconds);
}

std::optional<std::string> pin_of(const fcgi::Visit& visit, const App& app,
                                  const std::string& code) {
  const auto cookie = visit.request.cookies.find(name_of(app)).value_or("");
  if (!cookie.starts_with(code + ".")) return std::nullopt;
  auto pin = cookie.substr(code.size() + 1);
  const bool digits = pin.size() == 6 && pin.find_first_not_of("0123456789") == std::string::npos;
  return digits ? std::optional(std::move(pin)) : std::nullopt;
}

}  // namespace followups
