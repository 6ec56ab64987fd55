// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/own/step_words.hpp"

#include <utility>

#include "handlers/view/kit/changed.hpp"
#include "handlers/view/kit/words.hpp"

namespace complaints {

using domain::Event;
using domain::Role;

std::string who(const view::Messages& messages, const store::TimelineEntry& entry) {
  switch (entry.by) {
    case Role::citizen:
      return messages.text("actor.you");
    case Role::opd_officer:
    case Role::opd_head:
      return entry.opd_short_name;
    case Role::triage:
      return messages.text("actor.office");
    case Role::clock:
      return {};
    default:
      return messages.text("role." + std::string(domain::to_word(entry.by)));
  }
}

std::string value_of(const store::TimelineEntry& entry, std::string_view name) {
  const auto found = entry.body.data.find(name);
  return found == entry.body.data.end() ? "" : found->second;
}

std::string words_of(const view::Messages& messages, const store::TimelineEntry& entry) {
  if (entry.erased) return messages.text("desk.gone");
  const auto reason = value_of(entry, "reason");
  if (entry.event == Event::reject && !reason.empty()) {
    const auto label = messages.text("own.reason", {{"alasan", messages.text("reject." + reason)}});
    return entry.body.text.empty() ? label : label + "\n" + entry.body.text;
  }
  if (entry.event == Event::change_privacy || entry.event == Event::reclass)
    return view::changed_words(messages, entry.body.data);
  if (entry.event == Event::correct_entry)
    return view::changed_words(messages, entry.body.data) + "\n" + entry.body.text;
  if (entry.event == Event::rate)
    if (const auto stars = value_of(entry, "stars"); !stars.empty())
      return stars + " " + messages.text("rate." + stars) +
             (entry.body.text.empty() ? "" : "\n" + entry.body.text);
  if (entry.event == Event::amend && !entry.body.text.empty())
    return messages.text("own.amended") + "\n" + entry.body.text;
  for (const auto& [event, name] : {std::pair{Event::own_data, "kind"}, {Event::new_pin, "reason"}})
    if (const auto word = value_of(entry, name); entry.event == event && !word.empty())
      return messages.text(std::string(domain::to_word(event)) + "." + word);
  if (!value_of(entry, "second_id").empty())
    return entry.body.text + "\n" + messages.text("own.unmasked.two");
  if (entry.event == Event::withdraw) return {};
  return entry.body.text;
}

std::string mark_of(const view::Messages& messages, const store::TimelineEntry& entry) {
  const auto seen = store::pin_seen_in(entry.body.data);
  if (!seen) return {};
  return messages.text("step.pin_seen.you", {{"waktu", view::moment(seen->at)}});
}

}  // namespace complaints
