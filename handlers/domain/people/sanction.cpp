// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/people/sanction.hpp"

#include <algorithm>
#include <charconv>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kSteps{
    Word{SanctionStep::warn, "warn"},
    Word{SanctionStep::limit, "limit"},
    Word{SanctionStep::suspend, "suspend"},
};
static_assert(kSteps.size() == kAllSanctionSteps.size());

constexpr std::array kAbuses{
    Word{Abuse::threat, "threat"},
    Word{Abuse::spam, "spam"},
    Word{Abuse::forgery, "forgery"},
};
static_assert(kAbuses.size() == kAllAbuses.size());

constexpr int kMostDays = 3650;

std::chrono::days days_of(const Values& settings, std::string_view name, std::chrono::days usual) {
  const auto found = settings.find(name);
  if (found == settings.end()) return usual;
  const auto& text = found->second;
  int days = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), days);
  const bool whole = parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size();
  return whole && days >= 1 && days <= kMostDays ? std::chrono::days(days) : usual;
}

bool counts(const Sanction& sanction, Instant now, const SanctionTimes& times) {
  return !sanction.lifted && sanction.imposed_at + times.memory > now;
}

Standing standing_after(SanctionStep step) {
  switch (step) {
    case SanctionStep::warn:
      return Standing::warned;
    case SanctionStep::limit:
      return Standing::limited;
    case SanctionStep::suspend:
      return Standing::suspended;
  }
  return Standing::good;
}

}  // namespace

std::string_view to_word(SanctionStep step) {
  return word_of(kSteps, step);
}
std::optional<SanctionStep> sanction_step_from(std::string_view word) {
  return value_of(kSteps, word);
}

std::string_view to_word(Abuse abuse) {
  return word_of(kAbuses, abuse);
}
std::optional<Abuse> abuse_from(std::string_view word) {
  return value_of(kAbuses, word);
}

SanctionTimes sanction_times(const Values& settings) {
  const SanctionTimes usual;
  return {.memory = days_of(settings, "limit.warned_days", usual.memory),
          .limit = days_of(settings, "limit.limited_days", usual.limit),
          .suspend = days_of(settings, "limit.suspended_days", usual.suspend)};
}

Result<SanctionStep, Refusal> next_step(std::span<const Sanction> past, Instant last_word,
                                        Instant now, const SanctionTimes& times) {
  std::optional<SanctionStep> highest;
  for (const auto& sanction : past) {
    if (!counts(sanction, now, times)) continue;
    if (sanction.imposed_at >= last_word) return tl::unexpected(Refusal::too_late);
    highest = std::max(highest.value_or(SanctionStep::warn), sanction.step);
  }
  if (!highest) return SanctionStep::warn;
  return *highest == SanctionStep::warn ? SanctionStep::limit : SanctionStep::suspend;
}

Instant ends_at(SanctionStep step, Instant now, const SanctionTimes& times) {
  const auto days = step == SanctionStep::warn    ? times.memory
                    : step == SanctionStep::limit ? times.limit
                                                  : times.suspend;
  return end_of_day(to_local_date(now + days));
}

StandingNow standing_of(std::span<const Sanction> past, Instant now) {
  StandingNow holds;
  for (const auto& sanction : past) {
    if (sanction.lifted || sanction.ends_at <= now) continue;
    const auto standing = standing_after(sanction.step);
    if (standing < holds.standing) continue;
    const bool longer = standing > holds.standing || sanction.ends_at > *holds.until;
    if (longer) holds = {standing, sanction.ends_at};
  }
  return holds;
}

}  // namespace domain
