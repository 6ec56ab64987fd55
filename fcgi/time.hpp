#pragma once

#include <chrono>

namespace fcgi {

/// An instant in UTC, in milliseconds: the precision of every DATETIME(3) column.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

}  // namespace fcgi
