// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/complaints/own/own.hpp"

#include <algorithm>
#include <string_view>

#include "fcgi/http_error.hpp"
#include "handlers/complaints/own/step_words.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {

bool may_be_doubted(const store::Complaint& report, const store::TimelineEntry& entry) {
  const auto& [state, outcome] = std::tie(report.situation.state, report.situation.outcome);
  if (state == domain::ReportState::withdrawn || outcome == domain::Outcome::accepted) return false;
  return domain::is_answer(entry.event) && !entry.erased && entry.by != domain::Role::citizen;
}

std::vector<view::Step> steps_of(const view::Messages& messages, const Claim& claim,
                                 const std::vector<store::TimelineEntry>& history,
                                 const std::vector<store::Attachment>& files) {
  std::vector<view::Step> steps;
  for (const auto& entry : history) {
    const view::Occurrence occurrence{.event = entry.event,
                                      .opd = entry.opd_short_name,
                                      .date = domain::read_date(value_of(entry, "date"))};
    view::Step step{.heading = step_heading(messages, occurrence, view::SpokenTo::reporter),
                    .who = who(messages, entry),
                    .at = entry.at,
                    .text = words_of(messages, entry),
                    .mark = mark_of(messages, entry)};
    if (may_be_doubted(claim.report, entry)) step.answer = entry.id.value;
    for (const auto& file : files) {
      if (file.event != entry.id) continue;
      const auto href = claim.file(file.id);
      if (file.is_photo) {
        step.photos.push_back(
            {.href = href,
             .alt = file.caption.empty()
                        ? messages.text("step.photo",
                                        {{"langkah", step.heading}, {"nama", file.original_name}})
                        : file.caption});
      } else {
        step.documents.push_back({.href = href, .name = file.original_name});
      }
    }
    steps.push_back(std::move(step));
  }
  std::ranges::reverse(steps);
  return steps;
}

std::string open_question(const std::vector<store::TimelineEntry>& history,
                          std::optional<domain::PartId> part) {
  for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
    if (entry->event == domain::Event::ask && entry->part == part) return entry->body.text;
  return {};
}

std::optional<domain::Instant> answer_due(const store::Complaint& report,
                                          std::optional<domain::PartId> part,
                                          const domain::SlaPolicy& policy) {
  auto asked_at = report.situation.asked_at;
  if (part) {
    const auto* asked = domain::find_part(report.situation, *part);
    asked_at = asked == nullptr ? std::nullopt : asked->asked_at;
  }
  return asked_at ? std::optional(domain::abandon_at(*asked_at, policy)) : std::nullopt;
}

view::Quote question_put(const view::Messages& messages, const store::Complaint& report,
                         const std::vector<store::TimelineEntry>& history,
                         std::optional<domain::PartId> part, const domain::SlaPolicy& policy) {
  const auto asker = asker_of(messages, report, part);
  const auto due = answer_due(report, part, policy);
  return {due ? messages.text("own.asks", {{"siapa", asker}, {"tanggal", view::long_date(*due)}})
              : messages.text("own.asked", {{"siapa", asker}}),
          open_question(history, part)};
}

view::Quote words_told(const view::Messages& messages, const store::TimelineEntry& entry) {
  return {messages.text("own.told", {{"kejadian", view::event_label(messages, entry.event)},
                                     {"siapa", who(messages, entry)},
                                     {"waktu", view::moment(entry.at)}}),
          entry.body.text};
}

view::Quote words_told(const view::Messages& messages,
                       const std::vector<store::TimelineEntry>& history, domain::EventId event) {
  const auto found = std::ranges::find(history, event, &store::TimelineEntry::id);
  return found == history.end() ? view::Quote{} : words_told(messages, *found);
}

std::string asker_of(const view::Messages& messages, const store::Complaint& report,
                     std::optional<domain::PartId> part) {
  for (const auto& one : report.parts)
    if (part && one.rules.id == *part) return one.opd_short_name;
  return desk_name(messages, report.situation.desk);
}

}  // namespace complaints
