// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Two reports of the same thing become one; every reporter of both hears of everything.
///
///   GET, POST …/aduan/{code}/gabungan   as act.hpp says
///
/// The other report must be one this officer may see, open, at most as private as this one, at the
/// same desk and, if a body is accused, about the same one.

#include "handlers/followups/actions.hpp"
#include "handlers/followups/base/report.hpp"

namespace followups {
namespace {

void check(App& app, Attempt& attempt) {
  if (!attempt.errors.empty()) return;
  const auto code = domain::other_report_in(attempt.command.input);
  const auto other = code ? app.complaints.find(*code, attempt.officer) : std::nullopt;
  if (!other || !domain::is_open(other->situation.state))
    return attempt.errors.add("other_code", "err.merge.none");
  if (other->id == attempt.report.id) return attempt.errors.add("other_code", "err.merge.self");
  if (!is_same_desk(*other, attempt.report))
    return attempt.errors.add("other_code", "err.merge.desk");
  if (!domain::at_least_as_private(other->situation.privacy, attempt.report.situation.privacy))
    attempt.errors.add("other_code", "err.merge.private");
}

}  // namespace

const Deed kMerge{.event = domain::Event::merge,
                  .address = "gabungan",
                  .flash = "flash.merged",
                  .check = check,
                  .shows_original = true};

}  // namespace followups
