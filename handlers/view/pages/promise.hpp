// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The promise of the service standard and how it was kept: on the first page and in the
/// statistics, with the same figures.
#pragma once

#include <string>
#include <string_view>

#include "handlers/domain/clocks/bands.hpp"
#include "handlers/domain/clocks/sla.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

/// Below so many answers neither a mean nor a median is said.
inline constexpr long long kFewestAnswers = 5;

/// The two hours in one reading.
struct InTime {
  long long in_time = 0;
  long long due = 0;  ///< answered, in time or not, or left unanswered when the time was over

  [[nodiscard]] long long late() const { return due - in_time; }
};

/// How it was kept over some days, the late ones too, and what there is now.
struct PromiseFigures {
  domain::ResponseReading reading = domain::ResponseReading::around_the_clock;  ///< that counts
  InTime around_the_clock = {};
  InTime service_hours = {};
  domain::Bands answers = {};  ///< first answers, by how long they took from `received_at`
  long long received = 0;
  long long resolved_in_time = 0;
  long long resolved_late = 0;
  long long open = 0;             ///< now
  long long late_for_answer = 0;  ///< now: nobody has answered, or decided what is next
  long long late_for_work = 0;    ///< now: a body has not finished

  [[nodiscard]] const InTime& in(domain::ResponseReading which) const {
    return which == domain::ResponseReading::service_hours ? service_hours : around_the_clock;
  }
  [[nodiscard]] long long resolved() const { return resolved_in_time + resolved_late; }
  [[nodiscard]] long long late() const { return late_for_answer + late_for_work; }
  [[nodiscard]] bool any() const { return received + resolved() + around_the_clock.due + open > 0; }
};

/// Expands `{{>MARKER}}` with pages/promise.tpl: the figures, and how the two hours are read.
void put_promise(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                 const PromiseFigures& figures);

/// "30 menit", "> 3 hari": the longest wait of the quicker half; empty for fewer than
/// kFewestAnswers.
[[nodiscard]] std::string median_wait(const domain::Bands& bands);

}  // namespace view
