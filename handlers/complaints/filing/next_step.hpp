// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where filing goes on after step 1 was saved.
#pragma once

#include <string>
#include <string_view>

#include "handlers/complaints/app.hpp"

namespace complaints {

/// Whether the visitor is told to telephone first.
enum class Warn { yes, no };

/// Whether *Apakah ini masalah yang sama?* was asked of these words before.
enum class Compared { yes, no };

/// The page that says *Telepon dulu*, else the form again for the category's questions, else
/// reports that may be the same, if there are any and it is no emergency; else the files.
/// `asked`: the questions were answered or there are none.
[[nodiscard]] std::string next_step(App& app, std::string_view token,
                                    const domain::ComplaintDraft& content, bool asked, Warn warn,
                                    Compared compared, domain::Instant now);

/// Where a draft goes on to be sent: the preview if it is ready, else the step that it lacks.
[[nodiscard]] std::string step_to_send(App& app, const store::Draft& draft, domain::Instant now);

}  // namespace complaints
