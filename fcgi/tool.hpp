// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include "fcgi/version.hpp"

/// How a program starts that is no handler: an operator, a timer or a supervisor runs it.
///
/// A web server never does. CGI/1.1 hands a query without `=` to the program as its arguments
/// (RFC 3875, section 4.4), so a tool that lay where the web reaches it would obey any visitor.
/// Started by one, a program of this kind says so on stderr and ends with 2: nothing on stdout,
/// nothing read, nothing written.
namespace fcgi {

/// A wrong call; the text says how the program is called.
struct Usage : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Runs an operator's tool: sets the log's handler and gives the exit code of `work`, or says the
/// version (fcgi::says_version). What it throws is a sentence on stderr: Usage as it stands, exit
/// code 2; else behind the tool's name, 1.
[[nodiscard]] int run_tool(const Call& call, const std::function<int()>& work);

/// The same for a service that loops, but for a fault: that is a line of the log, `event=start`.
[[nodiscard]] int run_loop(const Call& call, const std::function<int()>& work);

}  // namespace fcgi
