// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter changes who may know: more private at any time, less only before it is forwarded.
///
///   GET, POST /laporan-saya/{code}/privasi   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  return {view::privacy_choice(app.pages.messages(), attempt.report.situation.privacy,
                               attempt.form.line("privacy"))};
}

void read(App&, Attempt& attempt) {
  attempt.command.input.given =
      domain::Choice{.of = domain::privacy_from(attempt.form.line("privacy"))};
}

/// What takes two officers to open is not opened by one who has seen the PIN.
void check(App& app, const Claim& claim, Attempt& attempt) {
  const auto now = attempt.report.situation.privacy;
  const auto wanted = domain::chosen<domain::Privacy>(attempt.command.input);
  if (claim.account || !takes_two(now) || !wanted || at_least_as_private(now, *wanted)) return;
  if (store::Pins(app.db).seen(claim.by.reporter.value()))
    attempt.errors.add("privacy", "err.privacy.pin_seen");
}

}  // namespace

const Deed kChangePrivacy{.event = domain::Event::change_privacy,
                          .needs = domain::Needs::privacy,
                          .address = "privasi",
                          .key = "privacy",
                          .flash = "complaint.privacy",
                          .fields = fields,
                          .read = read,
                          .check = check};

}  // namespace complaints
