/// \file
/// How a PIN gets from the POST that made it to the slip behind its 303.
#pragma once

#include <optional>
#include <string>

#include "handlers/followups/app.hpp"

namespace followups {

struct SlipSecret {
  std::string code;  ///< stored form
  std::string pin;
};

/// Sets the cookie for ten minutes: HttpOnly, of this browser only, gone with the next slip.
void set_slip(fcgi::Response& answer, const App& app, const SlipSecret& secret);

/// The PIN of `code`, if this browser has just entered that report.
[[nodiscard]] std::optional<std::string> pin_of(const fcgi::Visit& visit, const App& app,
                                                const std::string& code);

}  // namespace followups
