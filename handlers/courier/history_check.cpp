// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/courier/history_check.hpp"

#include <chrono>
#include <string>

#include "fcgi/log.hpp"

namespace courier {
namespace {

using std::chrono::minutes;

constexpr minutes kFrom{1 * 60};
constexpr minutes kUntil{5 * 60};

}  // namespace

bool HistoryCheck::begin() {
  const auto now = app_.clock.now();
  const auto today = domain::to_local_date(now);
  const bool is_night =
      now >= domain::at_local(today, kFrom) && now < domain::at_local(today, kUntil);
  if (!is_night || begun_on_ == today) return false;
  begun_on_ = today;
  differ_ = 0;
  walk_.emplace(app_.connection);
  return true;
}

void HistoryCheck::take_slice() {
  for (const auto& found : walk_->step()) {
    ++differ_;
    fcgi::log::error("history_differs", {{"report", found.code},
                                         {"seq", std::to_string(found.seq)},
                                         {"what", std::string(store::to_sentence(found.breach))}});
  }
  if (!walk_->is_done()) return;
  const auto walked = walk_->walked();
  walk_.reset();
  fcgi::log::info("history_checked", {{"reports", std::to_string(walked.reports)},
                                      {"events", std::to_string(walked.events)},
                                      {"erased", std::to_string(walked.erased)},
                                      {"differ", std::to_string(differ_)}});
}

int HistoryCheck::step() {
  if (!walk_ && !begin()) return 0;
  try {
    take_slice();
  } catch (const mysql::Away&) {
    throw;
  } catch (...) {
    walk_.reset();
    throw;
  }
  return 1;
}

}  // namespace courier
