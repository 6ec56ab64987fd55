// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every time and count that is a setting, with the value of the service standard as default.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "handlers/domain/clocks/outage.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// How the two hours are read.
enum class ResponseReading { around_the_clock, service_hours };

inline constexpr std::array kAllResponseReadings{ResponseReading::around_the_clock,
                                                 ResponseReading::service_hours};

[[nodiscard]] std::string_view to_word(ResponseReading reading);
[[nodiscard]] std::optional<ResponseReading> response_reading_from(std::string_view word);

/// Minutes since local midnight between which an office is open.
struct ServiceHours {
  std::chrono::minutes opens;
  std::chrono::minutes closes;
};

/// Days are working days unless the name says `calendar`.
struct SlaPolicy {
  ResponseReading reading = ResponseReading::around_the_clock;
  std::chrono::minutes response{120};
  ServiceHours monday_to_thursday{std::chrono::minutes{7 * 60 + 30}, std::chrono::minutes{16 * 60}};
  ServiceHours friday{std::chrono::minutes{7 * 60 + 30}, std::chrono::minutes{16 * 60 + 30}};

  int verify_days = 5;
  int information_days = 5;
  int ordinary_days = 14;
  int supervisory_days = 60;
  int supervisory_calendar_days = 60;
  int pause_calendar_days = 30;
  int decide_days = 1;       ///< triage after a send_back
  int correct_days = 1;      ///< the desk that entered a report puts right what it chose
  int instruction_days = 2;  ///< head after an instruction
  int extend_days = 14;      ///< by how much the head moves a target at once, at most

  int lapse_days = 10;
  int reopen_days = 10;
  int abandon_calendar_days = 30;
  int reopen_abandoned_calendar_days = 30;
  int rate_calendar_days = 30;
  std::array<int, 3> ask_reminder_calendar_days{3, 14, 27};
  /// Of a running clock: twice the person on duty, then the head (late from here), the leaders.
  std::array<int, 4> reminder_percents{50, 80, 100, 200};
  /// Of the whole report, counted from when it was complete; rings on the days before, and then.
  int hard_date_calendar_days = 60;
  std::array<int, 2> hard_date_steps{45, 55};
  std::chrono::minutes digest{7 * 60 + 30};  ///< of staff; minutes since local midnight
  std::chrono::minutes amend{15};
  int received_back_calendar_days = 14;  ///< how old a report entered on behalf may be

  int asks_per_round = 2;
  int redates_per_round = 2;
  int extensions_per_round = 2;
  int reopenings = 2;
  int objections = 1;
  int send_backs_before_leader = 2;
  int kabari_tries = 3;
  std::chrono::hours consent{24};  ///< a second officer's, and its use

  /// How long what is done by a PIN is marked after an officer saw that PIN.
  std::chrono::minutes pin_seen{30};
  std::chrono::hours activation{24};        ///< a link that activates an account
  std::chrono::hours reset{2};              ///< a link to a new password
  std::chrono::days keep_registrations{7};  ///< that nobody activated
  std::chrono::days keep_drafts{30};        ///< that nobody sent

  std::chrono::minutes outage{60};  ///< without a heartbeat for so long, the service was away
  /// When it was, in order: what would close something for a citizen waits so much longer.
  std::vector<Outage> outages = {};
};

}  // namespace domain
