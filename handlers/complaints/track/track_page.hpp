// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form of /lacak: code, and e-mail or PIN.
#pragma once

#include "handlers/complaints/app.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace complaints {

/// What the form holds, and what travels along until the report is open again.
struct TrackForm {
  std::string code = {};       ///< as typed
  std::string next = {};       ///< a path below /lacak, or empty: the report
  view::Carried carried = {};  ///< fields for `next`, unprefixed
  bool pin_replaced = false;   ///< it was open by a PIN that is none any more
};

[[nodiscard]] std::string track_page(App& app, const fcgi::Visit& visit, const TrackForm& tracking,
                                     const domain::FieldErrors& errors);

/// The answer to PassNeeded: GET 303 to /lacak with the code; else 401 and the form that carries
/// what was typed.
[[nodiscard]] fcgi::Response open_again(App& app, const fcgi::Visit& visit);

/// The answer to PinReplaced: 401 and that form, which says what became of the PIN and what to do;
/// the pass is gone.
[[nodiscard]] fcgi::Response open_with_new_pin(App& app, const fcgi::Visit& visit);

}  // namespace complaints
