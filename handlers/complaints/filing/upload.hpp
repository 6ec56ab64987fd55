// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// One photo or document that a citizen sends.
#pragma once

#include <optional>
#include <variant>

#include "handlers/complaints/app.hpp"
#include "handlers/web/receive_file.hpp"

namespace complaints {

/// Whose files of a day are counted: an account's, or those without account on one report.
using Sender = std::variant<domain::AccountId, domain::ComplaintId>;

/// The file of field `file`; absent if none was chosen, or if it cannot be taken: then `errors`
/// says why, at that field. At most `limit.files_per_day` a day.
[[nodiscard]] std::optional<web::Upload> read_upload(App& app, const fcgi::Visit& visit,
                                                     const Sender& sender,
                                                     domain::FieldErrors& errors);

}  // namespace complaints
