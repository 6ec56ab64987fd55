// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The addresses of the desks.
#pragma once

#include <memory>

#include "fcgi/server.hpp"
#include "handlers/followups/base/app.hpp"

namespace followups {

/// Routes, guards, error pages: the whole binary but its loop. Tests call it in-process.
[[nodiscard]] fcgi::Application application(const std::shared_ptr<App>& app);

}  // namespace followups
