#include "handlers/pages/standing.hpp"

#include <algorithm>

namespace pages {
namespace {

using domain::Event;
using domain::ReportState;

/// The latest `event`, or null.
const store::TimelineEntry* last_of(const Timeline& timeline, Event event) {
  const auto found = std::find_if(timeline.rbegin(), timeline.rend(),
                                  [&](const auto& entry) { return entry.event == event; });
  return found == timeline.rend() ? nullptr : &*found;
}

/// The public words of the latest `event`, or nothing.
std::string last_words(const Timeline& timeline, Event event) {
  const auto* found = last_of(timeline, event);
  return found == nullptr ? std::string() : found->body.public_text;
}

/// The desk that asked last; the public views do not tell at which one the report stands.
std::string desk_that_asked(const view::Messages& messages, const Timeline& timeline) {
  const auto* asked = last_of(timeline, Event::ask);
  return desk_name(messages, asked == nullptr ? domain::Desk::triage : desk_at(asked->by));
}

/// The bodies whose part is in `state`; of all parts if none is.
std::string bodies_in(const Parts& parts, domain::PartState state) {
  std::string names;
  const bool any = std::ranges::any_of(parts, [&](const auto& p) { return p.state == state; });
  for (const auto& part : parts)
    if (part.state == state || !any) names += (names.empty() ? "" : ", ") + part.opd_short_name;
  return names;
}

std::optional<domain::Instant> due_of(const store::PublicComplaint& complaint, const Parts& parts) {
  switch (complaint.state) {
    case ReportState::received:
      return complaint.responded_at ? std::nullopt : std::optional(complaint.response_due_at);
    case ReportState::forwarded: {
      std::optional<domain::Instant> due;
      for (const auto& part : parts)
        if (part.state == domain::PartState::forwarded && (!due || part.verify_due_at < *due))
          due = part.verify_due_at;
      return due;
    }
    case ReportState::scheduled:
      for (const auto& part : parts)
        if (part.scheduled_for) return domain::end_of_day(*part.scheduled_for);
      return std::nullopt;
    case ReportState::resolved:
      return complaint.lapse_at;
    case ReportState::withdrawn:
      return complaint.closed_at;
    default:
      return complaint.due_at;
  }
}

}  // namespace

view::Standing standing_of(const view::Messages& messages, const store::PublicComplaint& complaint,
                           const Parts& parts, const Timeline& timeline) {
  const auto state = domain::part_state_from(to_word(complaint.state));
  view::Standing standing{.state = complaint.state,
                          .outcome = complaint.outcome,
                          .opd = state ? bodies_in(parts, *state) : std::string(),
                          .finding = last_words(timeline, Event::verify),
                          .reason = last_words(timeline, Event::schedule),
                          .destination = last_words(timeline, Event::redirect),
                          .due = due_of(complaint, parts)};
  const bool asked_by_body = std::ranges::any_of(
      parts, [](const auto& part) { return part.state == domain::PartState::needs_data; });
  standing.asker = asked_by_body ? standing.opd : desk_that_asked(messages, timeline);
  if (complaint.reject_reason)
    standing.reason = messages.text("reject." + std::string(to_word(*complaint.reject_reason)));
  return standing;
}

}  // namespace pages
