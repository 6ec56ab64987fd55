// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// The only writer of the log: one line of `key=value` on stderr per request and per fault.
///
/// Never logged: form values, passwords, tokens, cookies, national ids, complaint text. Values with
/// spaces, quotes or control bytes are quoted and escaped, so a value cannot forge a line.
namespace fcgi::log {

using Fields = std::initializer_list<std::pair<std::string_view, std::string>>;

/// The name that stands in every line as `handler=`. Set once, by `run`.
void set_handler(std::string name);

void info(std::string_view event, Fields fields = {});
void warning(std::string_view event, Fields fields = {});
void error(std::string_view event, Fields fields = {});

/// The line as it would be written, without the newline; for tests.
[[nodiscard]] std::string line(std::string_view level, std::string_view event, Fields fields);

}  // namespace fcgi::log
