// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The reporter changes who may know: more private at any time, less only before it is forwarded;
/// or says that it is right as a desk chose it for him, and is heard (docs/decisions/0073).
///
///   GET, POST /laporan-saya/{code}/privasi   as `act_page` and `do_act`

#include "handlers/complaints/actions.hpp"

namespace complaints {
namespace {

constexpr std::string_view kFlash = "complaint.privacy";

/// Where the category keeps everything hidden, that alone can be chosen: as his own word.
std::vector<view::Field> fields(App& app, const Attempt& attempt) {
  const auto& situation = attempt.report.situation;
  auto field =
      view::privacy_choice(app.pages.messages(), situation.privacy, attempt.form.line("privacy"));
  if (situation.privacy_locked && situation.privacy == domain::Privacy::secret_anonymous)
    std::erase_if(field.options, [&](const view::Option& option) {
      return option.value != domain::to_word(situation.privacy);
    });
  return {std::move(field)};
}

std::string_view said(const Attempt& attempt) {
  const auto chosen = domain::chosen<domain::Privacy>(attempt.command.input);
  return chosen == attempt.report.situation.privacy ? "complaint.privacy_kept" : kFlash;
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
                          .flash = kFlash,
                          .said = said,
                          .fields = fields,
                          .read = read,
                          .check = check};

}  // namespace complaints
