// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The pages of requests at the counter (recovery, *Klaim NIK*).
#pragma once

#include "handlers/followups/base/app.hpp"

namespace followups {

/// What the first officer fills in; 200 or 422.
[[nodiscard]] fcgi::Response request_form_page(App& app, const fcgi::Visit& visit,
                                               const domain::Officer& officer,
                                               const domain::FieldErrors& errors);

/// One request and, where one is awaited, the form of a decision; 200 or 422.
[[nodiscard]] fcgi::Response request_page(App& app, const fcgi::Visit& visit,
                                          const domain::Officer& officer,
                                          const store::DeskRequest& request,
                                          const domain::FieldErrors& errors);

}  // namespace followups
