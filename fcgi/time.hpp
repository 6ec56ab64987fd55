// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>

namespace fcgi {

/// An instant in UTC, in milliseconds: the precision of every DATETIME(3) column.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

}  // namespace fcgi
