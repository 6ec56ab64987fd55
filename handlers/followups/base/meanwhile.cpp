// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/followups/base/meanwhile.hpp"

#include <algorithm>

#include "handlers/followups/base/report.hpp"
#include "handlers/store/writing/event_words.hpp"

namespace followups {
namespace {

/// True if the step wrote where `event` writes: a category is one's or the other's. The words for
/// everybody are those of *forward* and of *redact*, but for a redact of photos alone.
bool wrote_there(const store::TimelineEntry& step, domain::Event event) {
  using domain::Event;
  if (event == Event::reclass || event == Event::correct_entry)
    return step.event == Event::reclass || step.event == Event::correct_entry;
  return store::releases_words(step.event) && step.body.data.contains("public_title");
}

}  // namespace

view::Meanwhile saved_meanwhile(App& app, const store::Complaint& report, domain::Event event) {
  const auto history = history_of(app, report);
  const auto last = std::find_if(history.rbegin(), history.rend(),
                                 [&](const auto& step) { return wrote_there(step, event); });
  if (last == history.rend()) return {};
  const auto& why = last->event == domain::Event::correct_entry ? last->body.text : std::string();
  return {.who = last->by_name, .at = last->at, .why = why};
}

}  // namespace followups
