// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What comes next for a report, by when and who does it: one answer from its promises, which every
/// page that shows a report gives (docs/contract.md, *Life of a report* and *Clocks*).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/reasons.hpp"
#include "handlers/domain/states.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// What was promised of one part.
struct PartPromise {
  PartState state = PartState::forwarded;
  std::optional<Instant> verify_due = {};
  std::optional<Instant> finish_due = {};
  std::optional<Date> planned = {};      ///< the day the OPD named
  std::optional<Instant> asked_at = {};  ///< of its open question
  bool worded = true;  ///< what it found, or why it set that day, can still be read
};

/// What was promised of a report, as far as whoever asks may read it.
struct Promises {
  ReportState state = ReportState::received;  ///< as shown (`derive_state`)
  std::optional<Outcome> outcome = {};
  std::vector<PartPromise> parts = {};
  bool sent_back = false;                    ///< what brought it back was an OPD (`brings_back`)
  std::optional<Instant> answer_due = {};    ///< the desk's first answer, until it was given
  std::optional<Instant> decision_due = {};  ///< the desk's next step after something came back
  std::optional<Instant> reply_due = {};     ///< the reporter's answer to what was asked
  std::optional<Instant> verdict_due = {};   ///< the reporter's word on what is resolved
  std::optional<Instant> closed_at = {};
  std::optional<Instant> reopen_until = {};  ///< absent: it cannot be reopened (any more)
  bool objectionable = false;                ///< the reporter may object
  std::optional<RedirectKind> redirected = {};
};

/// Whose turn it is.
enum class Turn { desk, opd, reporter, nobody };

/// A clock of ours that has run out: which one, and since when.
struct Overdue {
  enum class Clock { answer, decision, finding, work, plan };
  Clock clock = Clock::work;
  int working_days = 0;  ///< 0: since today
  bool apart = false;    ///< a target, beside a sentence that speaks of something else
  bool operator==(const Overdue&) const = default;
};

inline constexpr std::array kAllClocks{Overdue::Clock::answer, Overdue::Clock::decision,
                                       Overdue::Clock::finding, Overdue::Clock::work,
                                       Overdue::Clock::plan};
[[nodiscard]] std::string_view to_word(Overdue::Clock clock);

/// Which promise a clock is of, and the word under which sentences and messages speak of a promise:
/// `does.<word>` of the catalogue says what is done by then.
[[nodiscard]] PromiseKind kind_of(Overdue::Clock clock);
[[nodiscard]] std::string_view clock_word(PromiseKind kind);

/// The clock of a part that its state sets, and until when it runs.
struct PartClock {
  Overdue::Clock clock;
  std::optional<Instant> due;
};
[[nodiscard]] PartClock clock_of(const PartPromise& part);

struct NextStep {
  std::string key = {};  ///< of the sentence, in the catalogue
  Turn turn = Turn::nobody;
  std::vector<std::size_t> parts = {};  ///< of whom it speaks, by their place in Promises::parts
  std::optional<Instant> due = {};      ///< the instant the sentence names
  std::optional<Instant> until = {};    ///< closed: until when it can be reopened
  std::optional<Overdue> late = {};
};

/// The sentence of the state as `reader` may know it; whoever is not the reporter is told no more
/// than `Reader::anyone`. Without its clock it says what it can without a date. What waits for the
/// reporter is never late, and a question stops the clock of its part.
[[nodiscard]] NextStep next_step(const Promises& promises, Reader reader, const Moment& moment);

/// True of an event that may bring a report back to its desk.
[[nodiscard]] bool brings_back(Event event);

}  // namespace domain
