// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/stop.hpp"

#include <csignal>
#include <ctime>

#include <system_error>

namespace courier {
namespace {

sigset_t leaving() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

SignalStop::SignalStop() {
  const auto set = leaving();
  if (pthread_sigmask(SIG_BLOCK, &set, nullptr) != 0)
    throw std::system_error(errno, std::generic_category(), "pthread_sigmask");
  std::signal(SIGPIPE, SIG_IGN);
}

bool SignalStop::within(std::chrono::milliseconds patience) {
  if (asked_) return true;
  const auto set = leaving();
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience);
  const timespec wait{seconds.count(), std::chrono::nanoseconds(patience - seconds).count()};
  asked_ = sigtimedwait(&set, nullptr, &wait) > 0;
  return asked_;
}

}  // namespace courier
