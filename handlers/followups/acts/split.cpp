// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Another OPD gets a part of its own, with its own clocks.
///
///   GET, POST …/aduan/{code}/bagian   as act.hpp says

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/public_words.hpp"

namespace followups {
namespace {

void choices(App& app, const store::Complaint& report, view::ActChoices& choices) {
  choices.opds = forwardable(app, report);
}

void check(App& app, Attempt& attempt) {
  check_opd(app, attempt);
  check_task(app, attempt);
}

}  // namespace

const Deed kSplit{.event = domain::Event::split,
                  .address = "bagian",
                  .flash = "flash.split",
                  .choices = choices,
                  .check = check,
                  .shows_original = true};

}  // namespace followups
