/// \file
/// The slip of a report that was entered: its PIN is kept nowhere in clear, it travels in a
/// short-lived cookie of the browser that entered the report.
#pragma once

#include <optional>
#include <string>

#include "fcgi/response.hpp"
#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/slip.hpp"

namespace followups {

/// What the cookie holds.
struct SlipSecret {
  std::string code;  ///< stored form
  std::string pin;   ///< 6 digits
};

/// Sets it for ten minutes.
void set_slip(fcgi::Response& answer, const App& app, const SlipSecret& secret);

/// The report of `code` as a slip, if this officer entered it: also if it went past his desk, while
/// his browser holds its PIN. `?kembar=`: of the report it is to be merged with.
[[nodiscard]] std::optional<view::Slip> slip_of(App& app, const fcgi::Visit& visit,
                                                const domain::Officer& officer,
                                                const domain::ComplaintCode& code);

/// The one entered just before, while its PIN is known.
[[nodiscard]] std::optional<view::Slip> last_slip(App& app, const fcgi::Visit& visit,
                                                  const domain::Officer& officer);

/// `?kembar=`, if it is a code; in its shown form.
[[nodiscard]] std::string marked_twin(const std::optional<std::string>& typed);

}  // namespace followups
