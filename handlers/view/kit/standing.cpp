// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/kit/standing.hpp"

#include "handlers/view/kit/words.hpp"

namespace view {
namespace {

void put(domain::Values& values, std::string_view name, std::string value) {
  if (!value.empty()) values.emplace(name, std::move(value));
}

domain::Values values_of(const NextWords& standing) {
  domain::Values values;
  put(values, "opd", standing.opd);
  put(values, "siapa", standing.who);
  put(values, "temuan", standing.finding);
  put(values, "alasan", standing.reason);
  if (const auto due = standing.next.due) {
    put(values, "waktu", moment(*due));
    put(values, "tanggal", long_date(*due));
  }
  if (const auto until = standing.next.until) put(values, "batas", long_date(*until));
  for (const auto& [name, value] : standing.elsewhere) put(values, name, value);
  return values;
}

/// What is said of a day that has passed, and of today's.
struct LateKeys {
  std::string_view before;
  std::string_view today;
};

/// Beside a sentence that speaks of something else it says what is late.
LateKeys keys_of(const domain::Overdue& late) {
  using Clock = domain::Overdue::Clock;
  if (!late.apart) return {"late.text", "late.today"};
  switch (late.clock) {
    case Clock::finding:
      return {"late.check.text", "late.check.today"};
    case Clock::plan:
      return {"late.day.text", "late.day.today"};
    default:
      return {"late.target.text", "late.target.today"};
  }
}

}  // namespace

std::string state_sentence(const Messages& messages, const NextWords& standing) {
  if (standing.next.key.empty()) return {};
  return messages.text_if_filled(standing.next.key, values_of(standing));
}

std::string late_sentence(const Messages& messages, const domain::Overdue& late) {
  const auto keys = keys_of(late);
  return late.working_days > 0
             ? messages.text(keys.before, {{"n", std::to_string(late.working_days)}})
             : messages.text(keys.today);
}

}  // namespace view
