// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The photos and documents that an officer sends.
#pragma once

#include <optional>
#include <vector>

#include "handlers/followups/base/app.hpp"
#include "handlers/web/receive_file.hpp"

namespace followups {

/// The file of field `photo`; absent if none was chosen, or if it cannot be taken: then `errors`
/// says why, at that field.
[[nodiscard]] std::optional<web::Upload> read_upload(const App& app, const fcgi::Visit& visit,
                                                     const domain::Officer& officer,
                                                     domain::FieldErrors& errors);

/// The same for every file of that field: those that can be taken.
[[nodiscard]] std::vector<web::Upload> read_uploads(const App& app, const fcgi::Visit& visit,
                                                    const domain::Officer& officer,
                                                    domain::FieldErrors& errors);

}  // namespace followups
