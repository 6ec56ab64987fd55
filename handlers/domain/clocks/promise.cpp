// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/clocks/promise.hpp"

#include <algorithm>
#include <limits>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

using K = PromiseKind;

constexpr std::array kKinds{
    Word{K::answer, "answer"}, Word{K::decision, "decision"}, Word{K::verify, "verify"},
    Word{K::finish, "finish"}, Word{K::plan, "plan"},         Word{K::instruction, "instruction"},
    Word{K::sixty, "sixty"},
};
static_assert(kKinds.size() == kAllPromiseKinds.size());

constexpr std::array kRungs{Rung::early, Rung::nearly, Rung::late, Rung::very_late};

/// The steps of a promise in order, of whatever length.
std::vector<Reminder> steps_of(const Promise& promise, const SlaPolicy& policy) {
  if (promise.kind != K::sixty) {
    const auto all = reminders(promise.starts_at, promise.due_at, policy);
    return {all.begin(), all.end()};
  }
  std::vector<Reminder> days;
  days.reserve(policy.hard_date_steps.size() + 1);
  for (const int day : policy.hard_date_steps)
    days.push_back({day, promise.due_at - std::chrono::days(policy.hard_date_calendar_days - day)});
  days.push_back({policy.hard_date_calendar_days, promise.due_at});
  return days;
}

bool is_work(K kind) {
  return kind == K::verify || kind == K::finish || kind == K::plan;
}

template <class Counts>
std::optional<Instant> earliest(std::span<const Promise> promises, Counts counts) {
  std::optional<Instant> first;
  for (const auto& promise : promises)
    if (promise.runs() && counts(promise) && (!first || promise.due_at < *first))
      first = promise.due_at;
  return first;
}

/// FNV-1a over numbers.
class Digest {
 public:
  template <class T>
  void add(T number) {
    auto rest = static_cast<std::uint64_t>(number);
    for (int byte = 0; byte < 8; ++byte, rest >>= 8U)
      value_ = (value_ ^ (rest & 0xffU)) * 0x100000001b3ULL;
  }
  [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(value_ >> 1U); }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325ULL;
};

}  // namespace

std::string_view to_word(PromiseKind kind) {
  return word_of(kKinds, kind);
}
std::optional<PromiseKind> promise_kind_from(std::string_view word) {
  return value_of(kKinds, word);
}

bool is_told(PromiseKind kind) {
  return kind != K::instruction;
}

bool counts_working_days(PromiseKind kind) {
  return kind != K::answer && kind != K::sixty;
}

std::vector<Ring> ladder(const Promise& promise, const SlaPolicy& policy) {
  std::vector<Ring> all;
  for (const auto& step : steps_of(promise, policy))
    all.push_back({step.percent, kRungs.at(all.size()), step.at});
  return all;
}

Rung rung_of(PromiseKind kind, int step, const SlaPolicy& policy) {
  auto rung = Rung::early;
  for (const auto& ring : ladder({.kind = kind}, policy))
    if (ring.step <= step) rung = ring.rung;
  return rung;
}

std::optional<Instant> next_ring_at(const Promise& promise, const SlaPolicy& policy) {
  if (!promise.runs()) return std::nullopt;
  for (const auto& ring : ladder(promise, policy))
    if (ring.step > promise.rung) return ring.at;
  return std::nullopt;
}

DueRings due_rings(const Promise& promise, Instant now, const SlaPolicy& policy) {
  DueRings due;
  if (!promise.runs()) return due;
  for (const auto& ring : ladder(promise, policy)) {
    if (ring.step <= promise.rung || ring.at > now) continue;
    if (!due.told.empty() && due.told.back().rung != Rung::late) {
      due.passed_over.push_back(due.told.back().step);
      due.told.pop_back();
    }
    due.told.push_back(ring);
  }
  return due;
}

std::optional<Instant> next_due(std::span<const Promise> promises, std::optional<PartId> part) {
  return earliest(promises, [&](const Promise& promise) { return !part || promise.part == part; });
}

std::optional<Instant> next_work_due(std::span<const Promise> promises) {
  return earliest(promises, [](const Promise& promise) { return is_work(promise.kind); });
}

Instant due_again(const Promise& promise, const Reckoning& from, const Moment& moment) {
  const auto& [now, policy, holidays] = moment;
  const auto starts = promise.starts_at;
  switch (promise.kind) {
    case K::answer:
      return moved_later(promise.due_at, response_due(starts, policy, holidays).counting(policy));
    case K::decision:
      return moved_later(promise.due_at, decide_due(starts, policy, holidays));
    case K::verify:
      return moved_later(promise.due_at, verify_due(starts, from.pauses, now, policy, holidays));
    case K::finish:
      return moved_later(promise.due_at,
                         finish_due(starts, from.nature, from.pauses, now, policy, holidays));
    case K::instruction:
      return moved_later(promise.due_at, instruction_due(starts, policy, holidays));
    case K::plan:
    case K::sixty:
      break;
  }
  return promise.due_at;
}

std::int64_t calendar_of(const Moment& moment) {
  const auto& policy = moment.policy;
  Digest digest;
  digest.add(static_cast<int>(policy.reading));
  for (const auto& hours : {policy.monday_to_thursday, policy.friday}) {
    digest.add(hours.opens.count());
    digest.add(hours.closes.count());
  }
  digest.add(policy.response.count());
  for (const int count :
       {policy.verify_days, policy.information_days, policy.ordinary_days, policy.supervisory_days,
        policy.supervisory_calendar_days, policy.pause_calendar_days, policy.decide_days,
        policy.instruction_days, policy.hard_date_calendar_days})
    digest.add(count);
  for (const int step : policy.hard_date_steps) digest.add(step);
  for (const int percent : policy.reminder_percents) digest.add(percent);
  for (const auto& holiday : moment.holidays.all())
    digest.add(std::chrono::sys_days(holiday.date).time_since_epoch().count());
  return digest.value();
}

}  // namespace domain
