// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The preview of step 3, which sending shows again if something is wrong.
#pragma once

#include "handlers/complaints/filing/drafting.hpp"

namespace complaints {

/// 200, or 422 with errors; a draft without a category any more: 303 to step 1.
[[nodiscard]] fcgi::Response preview_page(App& app, const fcgi::Visit& visit,
                                          const domain::Citizen& citizen, const store::Draft& draft,
                                          const Reference& reference,
                                          const domain::FieldErrors& errors);

}  // namespace complaints
