// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Triage writes the public text anew; the old one leaves every cache within seconds.
///
///   GET, POST …/aduan/{code}/naskah   as act.hpp says

#include "handlers/followups/actions.hpp"
#include "handlers/followups/acts/public_words.hpp"

namespace followups {
namespace {

domain::Values first(App&, const store::Complaint& report) {
  return words_released(report);
}

void choices(App& app, const store::Complaint& report, view::ActChoices& choices) {
  choices.photos = photos_to_tick(app, report);
  choices.place = may_release_place(report);
  choices.summary = needs_summary(report);
}

void check(App& app, Attempt& attempt) {
  check_public_words(app, attempt);
  count_ticked(app, attempt);
}

}  // namespace

const Deed kRedact{.event = domain::Event::redact,
                   .address = "naskah",
                   .flash = "flash.redacted",
                   .first = first,
                   .saved = words_released,
                   .choices = choices,
                   .check = check,
                   .also = publish_photos,
                   .shows_original = true};

}  // namespace followups
