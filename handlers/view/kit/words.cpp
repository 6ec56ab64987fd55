// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/words.hpp"

#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "handlers/domain/text/written_time.hpp"

namespace view {
namespace {

using domain::ReportState;
using std::chrono::days;
using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::minutes;

std::string day_and_month(domain::Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                     domain::kMonthNames.at(static_cast<unsigned>(date.month()) - 1));
}

std::string clock(const domain::LocalTime& time) {
  return fmt::format("{:02}.{:02}", time.hour, time.minute);
}

std::string date_unless_this_year(domain::Date day, domain::Instant now) {
  return day.year() == domain::to_local_date(now).year() ? day_and_month(day) : date(day);
}

std::string_view shape_of(ReportState state) {
  switch (state) {
    case ReportState::received:
      return "CIRCLE";
    case ReportState::needs_data:
      return "ASK";
    case ReportState::forwarded:
      return "ARROW";
    case ReportState::verified:
      return "LENS";
    case ReportState::in_progress:
      return "HALF";
    case ReportState::scheduled:
      return "DAY";
    case ReportState::resolved:
      return "SENT";
    case ReportState::closed:
      return "CHECK";
    case ReportState::rejected:
      return "CROSS";
    case ReportState::not_ours:
      return "TURN";
    case ReportState::duplicate:
      return "JOIN";
    case ReportState::withdrawn:
      return "UNDO";
  }
  return "CIRCLE";
}

/// "st.closed.lapsed" or "st.forwarded".
std::string state_key(ReportState state, std::optional<domain::Outcome> outcome) {
  auto key = "st." + std::string(to_word(state));
  if (state == ReportState::closed && outcome) key += "." + std::string(to_word(*outcome));
  return key;
}

}  // namespace

std::string date(domain::Date date) {
  return domain::written_date(date);
}

std::string month(std::chrono::year_month month) {
  const std::string_view name = domain::kMonthNames.at(static_cast<unsigned>(month.month()) - 1);
  return fmt::format("{} {}", name.substr(0, 3), static_cast<int>(month.year()));
}

std::string long_date(domain::Instant at) {
  const auto local = domain::to_local(at);
  return fmt::format("{}, {}", domain::kWeekdayNames.at(local.weekday.c_encoding()),
                     date(local.date));
}

std::string moment(domain::Instant at) {
  return fmt::format("{} pukul {} WIB", long_date(at), clock(domain::to_local(at)));
}

std::string clock_time(domain::Instant at) {
  return clock(domain::to_local(at));
}

std::string short_moment(domain::Instant at, domain::Instant now) {
  const auto local = domain::to_local(at);
  return fmt::format("{}, {}", date_unless_this_year(local.date, now), clock(local));
}

std::string near_moment(domain::Instant at, domain::Instant now) {
  const auto local = domain::to_local(at);
  if (local.date == domain::to_local_date(now)) return "pukul " + clock(local);
  return fmt::format("{} pukul {}", date_unless_this_year(local.date, now), clock(local));
}

std::string ago(domain::Instant at, domain::Instant now) {
  const auto passed = now - at;
  const auto day = domain::to_local_date(at);
  if (passed < minutes(1)) return "baru saja";
  if (passed < hours(1))
    return fmt::format("{} menit lalu", duration_cast<minutes>(passed).count());
  if (day == domain::to_local_date(now))
    return fmt::format("{} jam lalu", duration_cast<hours>(passed).count());
  if (domain::add_days(day, 1) == domain::to_local_date(now)) return "kemarin";
  return date_unless_this_year(day, now);
}

std::string span(std::chrono::milliseconds length) {
  const auto whole = std::abs(duration_cast<minutes>(length).count());
  const auto in_days = whole / (24 * 60);
  const auto in_hours = whole / 60 % 24;
  const auto in_minutes = whole % 60;
  if (in_days > 0)
    return in_hours > 0 ? fmt::format("{} hari {} jam", in_days, in_hours)
                        : fmt::format("{} hari", in_days);
  if (in_hours > 0)
    return in_minutes > 0 ? fmt::format("{} jam {} menit", in_hours, in_minutes)
                          : fmt::format("{} jam", in_hours);
  return fmt::format("{} menit", in_minutes);
}

std::string machine_time(domain::Instant at) {
  const auto day = std::chrono::floor<days>(at);
  const domain::Date date{day};
  const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
  return fmt::format("{}T{:02}:{:02}:{:02}Z", machine_date(date), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

std::string machine_date(domain::Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string number(long long value) {
  auto digits = std::to_string(std::abs(value));
  for (auto at = static_cast<long>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ".");
  return value < 0 ? "−" + digits : digits;
}

std::string percent(long long part, long long whole) {
  if (whole <= 0) return "–";
  return fmt::format("{} %", (part * 200 + whole) / (whole * 2));
}

Tag state_tag(const Messages& messages, ReportState state, std::optional<domain::Outcome> outcome,
              bool unproven) {
  Tag tag{.word = messages.text(state_key(state, outcome)), .shape = shape_of(state)};
  if (state == ReportState::rejected && unproven) tag.word = messages.text("st.rejected.unproven");
  if (state == ReportState::closed)
    tag.tone = outcome == domain::Outcome::accepted || !outcome ? "done" : "none";
  if (state == ReportState::rejected || state == ReportState::not_ours ||
      state == ReportState::duplicate || state == ReportState::withdrawn)
    tag.tone = "none";
  return tag;
}

Tag part_tag(const Messages& messages, domain::PartState state) {
  if (state == domain::PartState::returned)
    return {.word = messages.text("st.returned"), .shape = "UNDO", .tone = "none"};
  if (state == domain::PartState::dropped)
    return {.word = messages.text("st.dropped"), .shape = "CROSS", .tone = "none"};
  return state_tag(messages, *domain::report_state_from(to_word(state)), std::nullopt, false);
}

Tag late_tag(const Messages& messages, int working_days) {
  const auto word = working_days > 0
                        ? messages.text("badge.late", {{"n", std::to_string(working_days)}})
                        : messages.text("badge.late_today");
  return {.word = word, .shape = "WARN", .tone = "late"};
}

Tag reopened_tag(const Messages& messages, int times) {
  return {.word = messages.text("badge.reopened", {{"n", std::to_string(times)}}), .shape = "LOOP"};
}

Tag emergency_tag(const Messages& messages) {
  return {.word = messages.text("badge.emergency"), .shape = "BOLT", .tone = "late"};
}

std::string desk_name(const Messages& messages, domain::Desk desk) {
  if (desk == domain::Desk::triage) return messages.text("actor.office");
  return messages.text("role." + std::string(to_word(role_at(desk))));
}

std::string event_label(const Messages& messages, domain::Event event) {
  return messages.text("event." + std::string(to_word(event)));
}

std::string step_heading(const Messages& messages, const Occurrence& step, SpokenTo reader) {
  const auto key = "event." + std::string(to_word(step.event));
  if (step.date && messages.has(key + ".on"))
    return messages.text(key + ".on", {{"tanggal", date(*step.date)}});
  if (!step.opd.empty() && messages.has(key + ".to"))
    return messages.text(key + ".to", {{"opd", step.opd}});
  const bool addressed = reader == SpokenTo::reporter && messages.has(key + ".you");
  return messages.text(addressed ? key + ".you" : key);
}

std::string date_in_words(std::string_view kept) {
  const auto day = domain::read_date(kept);
  return day ? date(*day) : std::string(kept);
}

}  // namespace view
