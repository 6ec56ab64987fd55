// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "fcgi/http_error.hpp"
#include "handlers/complaints/app.hpp"

namespace complaints {

/// By what somebody without an account proved himself. An e-mail address is no secret: it lets read
/// and no more (docs/decisions/0029).
enum class ProvedBy { email, pin };

/// What this browser opened by a code: which reporter's report, and until when.
struct Pass {
  domain::ReporterId reporter;
  ProvedBy proof = ProvedBy::email;
  domain::Instant until;
  std::string pin_mark = {};  ///< of the PIN that opened it: another one ends the pass
};

/// Remembers for half an hour, in a cookie bound to this browser, what was opened here.
void give_pass(const App& app, const fcgi::Visit& visit, const store::Tracked& reporter,
               ProvedBy proof, fcgi::Response& response);

/// Whether the PIN that opened it is still the reporter's; true for one by e-mail.
[[nodiscard]] bool holds(const Pass& pass, const store::Tracked& reporter);

/// Forgets it: the next person at this browser finds nothing.
void end_pass(const App& app, fcgi::Response& response);

/// Absent without a pass, with a forged one, another browser's, or one that ran out.
[[nodiscard]] std::optional<Pass> pass_of(const App& app, const fcgi::Visit& visit);

/// Code and PIN are needed (again). GET goes to /lacak, anything else is answered by its form,
/// which carries what was typed: `open_again` of track_page.hpp.
class PassNeeded : public fcgi::HttpError {
 public:
  PassNeeded() : HttpError(fcgi::Status::unauthorized, "http.401") {}
};

/// The PIN that opened it is no longer the reporter's: GET too is answered by the form, which says
/// so.
class PinReplaced : public PassNeeded {};

}  // namespace complaints
