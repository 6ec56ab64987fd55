// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/own/merged.hpp"

#include <algorithm>

#include "handlers/complaints/own/own.hpp"

namespace complaints {
namespace {

std::vector<store::TimelineEntry> matter_of(App& app, const store::Complaint& other) {
  auto history = app.history.for_reporter(other.id);
  const domain::Knowledge known(other.situation.privacy, domain::Reader::merged_reporter,
                                domain::is_public(other.situation));
  std::vector<store::TimelineEntry> matter;
  for (auto& entry : history) {
    const auto sight = known.step({entry.event, domain::is_reporters(entry.event, entry.by), {}});
    if (!sight) continue;
    entry.body = {.text = known.words(sight->words, entry.body.text, entry.body.public_text),
                  .public_text = {},
                  .data = {}};
    matter.push_back(std::move(entry));
  }
  return matter;
}

}  // namespace

void put_merged(App& app, view::OwnReport& page, const Claim& claim) {
  const auto& report = claim.report;
  const auto root = report.merged_into ? app.family.root(report.id) : std::nullopt;
  const auto other = root ? app.complaints.find(*root) : std::nullopt;
  if (!other) return;
  const auto& situation = other->situation;
  page.merged_into = other->code;
  page.merged_tags =
      view::OwnTags{.state = derive_state(situation.state, situation.parts).state,
                    .outcome = situation.outcome,
                    .unproven = other->reject_reason == domain::RejectionReason::not_proven};
  const auto& messages = app.pages.messages();
  const auto& you = messages.text("actor.you");
  for (auto& step : steps_of(messages, claim, matter_of(app, *other), {})) {
    if (step.who == you) step.who = messages.text("actor.other_reporter");
    page.steps.push_back(std::move(step));
  }
  std::ranges::stable_sort(page.steps, std::ranges::greater{}, &view::Step::at);
}

}  // namespace complaints
