// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/correction.hpp"

#include <algorithm>
#include <array>

#include "handlers/domain/text/tokens.hpp"

namespace domain {
namespace {

/// What stands in *RAHASIA*, *dirahasiakan*, *anonim*, *sembunyikan*.
constexpr std::array<std::string_view, 3> kStems{"rahasia", "anonim", "sembunyi"};

}  // namespace

Instant correct_until(Instant entered_at, const SlaPolicy& policy, const Holidays& holidays) {
  return end_of_day(add_working_days(to_local_date(entered_at), policy.correct_days, holidays));
}

std::optional<Refusal> hinders_correction(const Situation& situation, const Actor& actor,
                                          const Moment& moment) {
  if (situation.ever_forwarded) return Refusal::already_changed;
  const auto& entry = situation.entry;
  if (!entry || entry->by != actor.role) return Refusal::not_allowed;
  if (entry->others_chose) return Refusal::already_changed;
  if (entry->reporter_spoke) return Refusal::less_private;
  if (moment.now > correct_until(entry->at, moment.policy, moment.holidays))
    return Refusal::too_late;
  return std::nullopt;
}

Privacy least_private(const Course& course, const std::optional<Accused>& accused) {
  return joined(course.lock.value_or(Privacy::open),
                accused ? Privacy::secret_anonymous : Privacy::open);
}

bool asks_secrecy(std::string_view words) {
  return std::ranges::any_of(words_of(words), [](const std::string& word) {
    return std::ranges::any_of(
        kStems, [&](std::string_view stem) { return word.find(stem) != std::string::npos; });
  });
}

}  // namespace domain
