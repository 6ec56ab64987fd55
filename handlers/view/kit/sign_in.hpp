// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The two doors: citizens and staff.
#pragma once

#include <string>

#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

/// What the sign-in form keeps from one attempt to the next.
struct SignInTyped {
  std::string email = {};
  std::string next = {};      ///< a path of ours, or empty
  bool shared_phone = false;  ///< "this is not my phone"; only citizens are asked
  Carried carried = {};       ///< fields of a form whose session ended, without their prefix
};

/// templates/accounts/sign_in.tpl.
[[nodiscard]] std::string sign_in_form(const Pages& pages, const Chrome& chrome,
                                       const SignInTyped& typed, const domain::FieldErrors& errors);

/// templates/admin/sign_in.tpl.
[[nodiscard]] std::string staff_sign_in_form(const Pages& pages, const Chrome& chrome,
                                             const SignInTyped& typed,
                                             const domain::FieldErrors& errors);

}  // namespace view
