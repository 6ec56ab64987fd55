// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the acts share that let a report out: the bodies to choose from, the scan of the public
/// text, the photos an officer ticked.
#pragma once

#include "handlers/followups/base/act.hpp"

namespace followups {

/// Bodies to which this report can go: with an active officer, not accused, without an open part.
[[nodiscard]] std::vector<view::Option> forwardable(App& app, const store::Complaint& report);

/// `err.opd` if the chosen body is none of them.
void check_opd(App& app, Attempt& attempt);

/// The words that everybody may read of the report, by field.
[[nodiscard]] domain::Values words_released(const store::Complaint& report);

/// True if triage may say where it was, more precisely than the village.
[[nodiscard]] bool may_release_place(const store::Complaint& report);

/// True if the released words must be the officer's own, unless the reporter agreed to his.
[[nodiscard]] bool needs_summary(const store::Complaint& report);

/// Scans title, text and place, and where the reporter hides his identity also for what else tells
/// who he is; unless confirmed (Asked), findings are an error and are shown. The text goes out as
/// it stands: an officer decides, not a pattern, but of what is kept back (domain::kept_back). A
/// place where none may be released, and the reporter's own words where `needs_summary`, are errors
/// that nothing but `words_agreed` lifts.
void check_public_words(App& app, Attempt& attempt);

/// The same for what an OPD is asked to do (`text`), which it alone reads: it must find the place
/// and whom to ask there.
void check_task(App& app, Attempt& attempt);

/// The same for what an officer says to everybody while he acts: it goes out with the findings made
/// unreadable, and he is told so before.
void check_said_in_public(App& app, Attempt& attempt);

/// The report's photos that are not public yet, to be ticked; none of a report that nobody but us
/// will ever read.
[[nodiscard]] std::vector<view::Option> photos_to_tick(App& app, const store::Complaint& report);

/// Counts what was ticked, for the history.
void count_ticked(App& app, Attempt& attempt);

/// Copies each ticked photo, its boxes painted over, to the public folder under a new, unguessable
/// name.
void publish_photos(App& app, mysql::Transaction& transaction, const Attempt& attempt);

/// The same for the photo that came with the act, if the officer ticked it.
void publish_upload(App& app, mysql::Transaction& transaction, const Attempt& attempt);

}  // namespace followups
