// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an act carries: the words every act may have, and what its kind needs beside them.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "handlers/domain/code.hpp"
#include "handlers/domain/ids.hpp"
#include "handlers/domain/kinds.hpp"
#include "handlers/domain/life/reasons.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/time.hpp"

namespace domain {

/// Nothing beside the words: questions, answers, plans, work done, reasons, and acts without any.
struct WordsAlone {};

/// What everybody may read of a report: *redact*, and beside the body it goes to *forward*.
struct PublicText {
  std::string title = {};
  std::string text = {};
  std::string place = {};     ///< where; may be empty
  bool words_agreed = false;  ///< the reporter lets his own words be read
  int photos_shown = 0;       ///< photos that everybody may see now
  int photos_taken = 0;       ///< photos that nobody but us sees any more
  int boxes = 0;              ///< parts painted over on those shown
};

/// *forward*: to whom, as what, and what everybody may read of it.
struct Forwarding {
  std::optional<OpdId> opd = {};
  std::optional<Nature> nature = {};
  PublicText words = {};
};

/// *split*: whom the words ask to do something.
struct Task {
  std::optional<OpdId> opd = {};
};

/// One choice; which one an act asks for `blank_for` says. Absent: nothing was chosen.
struct Choice {
  std::variant<std::optional<Privacy>, std::optional<CategoryId>, std::optional<StaffId>,
               std::optional<SendBackReason>, std::optional<RejectionReason>,
               std::optional<PinReason>, std::optional<OwnData>>
      of = {};
};

/// *correct_entry*: as it should have been entered.
struct Correction {
  std::optional<CategoryId> category = {};
  std::optional<Privacy> privacy = {};
  bool not_asked =
      false;  ///< the officer says that the reporter had not asked for what stood there
};

/// *schedule*, *extend*: until when.
struct PlannedDay {
  std::optional<Date> date = {};
  bool unread = false;  ///< what stands there is no date
};

/// *resolve*: a photo or document is attached, or why there is none.
struct Proof {
  bool has_photo = false;
  std::string none_because = {};
};

/// *redirect*: to whom it went, or to whom to turn.
struct OtherBody {
  std::optional<RedirectKind> kind = {};
  std::string body = {};
  std::string channel = {};       ///< by which it was passed on
  std::string number = {};        ///< of the letter or ticket
  std::optional<Date> date = {};  ///< when it was passed on
  bool unread = false;            ///< what stands there is no date
  std::string address = {};       ///< where to turn
  std::string hours = {};         ///< and when
};

/// *merge*: the code of the other report, as it was typed.
struct OtherReport {
  std::string typed = {};
};

/// *rate*.
struct Stars {
  std::optional<int> given = {};
};

/// *amend*: the new words; those of the act are what stood there before.
struct Rewriting {
  std::string title = {};
  std::string story = {};
};

using Given = std::variant<WordsAlone, PublicText, Forwarding, Task, Choice, Correction, PlannedDay,
                           Proof, OtherBody, OtherReport, Stars, Rewriting>;

/// What the citizen said, where staff write it down: by which channel, and his words.
struct CitizensWord {
  std::optional<Channel> channel = {};
  std::string quotation = {};
};

struct ActInput {
  std::string text = {};  ///< question, answer, finding, plan, report of work, reason, words
  Given given = {};
  CitizensWord word = {};
};

template <class T>
[[nodiscard]] Choice choice(T chosen) {
  return {.of = std::optional<T>(chosen)};
}

/// What was chosen, if the act asks for a `T` and one was.
template <class T>
[[nodiscard]] std::optional<T> chosen(const ActInput& input) {
  const auto* choice = std::get_if<Choice>(&input.given);
  const auto* of = choice == nullptr ? nullptr : std::get_if<std::optional<T>>(&choice->of);
  return of == nullptr ? std::nullopt : *of;
}

/// The words for everybody that the act carries, or null; those of *forward* and of *redact*.
[[nodiscard]] const PublicText* public_text_in(const ActInput& input);
[[nodiscard]] PublicText* public_text_in(ActInput& input);

/// The category it moves the report into: of *reclass* and *correct_entry*.
[[nodiscard]] std::optional<CategoryId> category_in(const ActInput& input);

/// Who may know from now on: of *change_privacy* and *correct_entry*.
[[nodiscard]] std::optional<Privacy> privacy_in(const ActInput& input);

/// To which body it goes: of *forward* and *split*.
[[nodiscard]] std::optional<OpdId> opd_in(const ActInput& input);

/// As what it goes there: of *forward*.
[[nodiscard]] std::optional<Nature> nature_in(const ActInput& input);

/// The other report: of *merge*, if what was typed is a code.
[[nodiscard]] std::optional<ComplaintCode> other_report_in(const ActInput& input);

/// The day it speaks of: of *schedule* and *extend*.
[[nodiscard]] std::optional<Date> planned_day_in(const ActInput& input);

}  // namespace domain
