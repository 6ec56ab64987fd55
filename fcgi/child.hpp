// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace fcgi {

/// How a child process ended.
struct ChildResult {
  int exit_code = -1;  ///< -1: ended by a signal or by us
  bool timed_out = false;
  std::string output;  ///< what it wrote to stdout, at most 4 kB
};

/// Limits of a child: what a hostile input may cost.
struct ChildLimits {
  unsigned cpu_seconds = 8;
  std::size_t file_bytes = std::size_t{16} * 1024 * 1024;
  std::size_t memory_bytes = std::size_t{1024} * 1024 * 1024;
  std::chrono::milliseconds wait{10'000};
};

/// Runs `arguments` (the first is an absolute path; no shell) with `environment` and nothing else
/// of ours: no descriptors, no variables. Waits at most `limits.wait`, then kills it. Errors:
/// std::system_error when it cannot be started; a program that is missing exits with 127.
[[nodiscard]] ChildResult run_child(const std::vector<std::string>& arguments,
                                    const std::vector<std::string>& environment,
                                    const ChildLimits& limits);

}  // namespace fcgi
