// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Times, numbers and states in Indonesian. Local time is WIB, UTC+7.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// "20 November 2026".
[[nodiscard]] std::string date(domain::Date date);
/// "Nov 2026".
[[nodiscard]] std::string month(std::chrono::year_month month);
/// "Jumat, 20 November 2026".
[[nodiscard]] std::string long_date(domain::Instant at);
/// "Jumat, 20 November 2026 pukul 09.30 WIB".
[[nodiscard]] std::string moment(domain::Instant at);
/// "09.30".
[[nodiscard]] std::string clock_time(domain::Instant at);
/// "20 November, 09.30"; with the year if it is not the one of `now`.
[[nodiscard]] std::string short_moment(domain::Instant at, domain::Instant now);
/// "pukul 09.30" today, else "20 November pukul 09.30": a time that is near.
[[nodiscard]] std::string near_moment(domain::Instant at, domain::Instant now);
/// "baru saja", "12 menit lalu", "2 jam lalu", "kemarin", "9 November", "9 November 2025".
[[nodiscard]] std::string ago(domain::Instant at, domain::Instant now);
/// "38 menit", "1 jam 52 menit", "3 hari 4 jam"; negative spans by their size.
[[nodiscard]] std::string span(std::chrono::milliseconds length);
/// "2026-11-20T02:30:00Z", for `<time datetime>`.
[[nodiscard]] std::string machine_time(domain::Instant at);
/// "2026-11-20", the value of a date field.
[[nodiscard]] std::string machine_date(domain::Date date);
/// "1.234".
[[nodiscard]] std::string number(long long value);
/// "93 %", rounded half up; "–" of nothing.
[[nodiscard]] std::string percent(long long part, long long whole);

/// A state or badge: word + shape. `shape` is a section of layout/status_tag.tpl.
struct Tag {
  std::string word = {};
  std::string_view shape;
  std::string_view tone = "";  ///< "", "late", "done" or "none"
};

/// `unproven` is the reason of a rejection that has a label of its own.
[[nodiscard]] Tag state_tag(const Messages& messages, domain::ReportState state,
                            std::optional<domain::Outcome> outcome, bool unproven);
[[nodiscard]] Tag part_tag(const Messages& messages, domain::PartState state);

[[nodiscard]] Tag late_tag(const Messages& messages, int working_days);
[[nodiscard]] Tag reopened_tag(const Messages& messages, int times);
[[nodiscard]] Tag emergency_tag(const Messages& messages);

/// "Diskominfo", "Inspektorat", "Pimpinan": who does on a report what triage does elsewhere.
[[nodiscard]] std::string desk_name(const Messages& messages, domain::Desk desk);

/// Who reads the heading of a step: the reporter, or anybody.
enum class SpokenTo { reporter, anyone };

/// "Diteruskan": the name of a step, as the desks read it.
[[nodiscard]] std::string event_label(const Messages& messages, domain::Event event);

/// What the heading of a step of the history speaks of.
struct Occurrence {
  domain::Event event = domain::Event::file;
  std::string opd = {};                   ///< forward, split: to whom; may be empty
  std::optional<domain::Date> date = {};  ///< schedule, extend: until when
};

/// "Diteruskan ke DPUPR", "Dijadwalkan untuk 3 Desember 2026"; the reporter is addressed where the
/// step is about him.
[[nodiscard]] std::string step_heading(const Messages& messages, const Occurrence& step,
                                       SpokenTo reader);

/// "2026-12-03", as an event keeps it, in words; anything else as it is.
[[nodiscard]] std::string date_in_words(std::string_view kept);

}  // namespace view
