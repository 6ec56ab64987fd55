#include "handlers/complaints/own/merged.hpp"

#include <algorithm>

#include "handlers/complaints/own/own.hpp"

namespace complaints {
namespace {

using domain::Event;

/// What happens to the matter itself, not between a desk and another reporter.
bool is_of_the_matter(Event event) {
  switch (event) {
    case Event::forward:
    case Event::split:
    case Event::send_back:
    case Event::verify:
    case Event::start:
    case Event::schedule:
    case Event::progress:
    case Event::resolve:
    case Event::return_answer:
    case Event::reject:
    case Event::redirect:
    case Event::accept:
    case Event::reopen:
    case Event::lapse:
    case Event::abandon:
    case Event::withdraw:
    case Event::comment:
    case Event::extend:
    case Event::late:
      return true;
    default:
      return false;
  }
}

std::vector<store::TimelineEntry> matter_of(App& app, const store::Complaint& other) {
  auto history = app.history.for_reporter(other.id);
  std::erase_if(history, [](const auto& entry) { return !is_of_the_matter(entry.event); });
  const bool readable = domain::is_public(other.situation);
  for (auto& entry : history)
    entry.body = {.text = readable ? entry.body.public_text : "", .public_text = {}, .data = {}};
  return history;
}

}  // namespace

void put_merged(App& app, view::OwnReport& page, const Claim& claim) {
  const auto& report = claim.report;
  const auto root = report.merged_into ? app.family.root(report.id) : std::nullopt;
  const auto other = root ? app.complaints.find(*root) : std::nullopt;
  if (!other) return;
  const auto& situation = other->situation;
  page.merged_into = domain::shown_code(other->code);
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
