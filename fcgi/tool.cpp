// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/tool.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "fcgi/environment.hpp"
#include "fcgi/log.hpp"

namespace fcgi {
namespace {

constexpr int kFault = 1;
constexpr int kWrongCall = 2;

using Tell = void (*)(const std::string& name, const char* what);

void as_sentence(const std::string& name, const char* what) {
  fmt::print(stderr, "{}: {}\n", name, what);
}

void as_log_line(const std::string&, const char* what) {
  log::error("start", {{"what", what}});
}

int run(const Call& call, const std::function<int()>& work, Tell tell_fault) try {
  if (is_started_by_web_server()) {
    fmt::print(stderr,
               "{} is no program for the web: a web server started it (REQUEST_METHOD or "
               "GATEWAY_INTERFACE is set), so it does nothing.\n",
               call.name);
    return kWrongCall;
  }
  if (says_version(call)) return 0;
  log::set_handler(call.name);
  return work();
} catch (const Usage& wrong) {
  fmt::print(stderr, "{}\n", wrong.what());
  return kWrongCall;
} catch (const std::exception& fault) {
  tell_fault(call.name, fault.what());
  return kFault;
}

}  // namespace

int run_tool(const Call& call, const std::function<int()>& work) {
  return run(call, work, as_sentence);
}

int run_loop(const Call& call, const std::function<int()>& work) {
  return run(call, work, as_log_line);
}

}  // namespace fcgi
