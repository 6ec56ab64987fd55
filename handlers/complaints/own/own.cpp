#include "handlers/complaints/own/own.hpp"

#include <algorithm>
#include <string_view>

#include "fcgi/http_error.hpp"
#include "handlers/complaints/own/step_words.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/paths/paths.hpp"

namespace complaints {
namespace {

using domain::Event;
using domain::PartState;
using domain::ReportState;

const store::PartView* part_in(const store::Complaint& report, PartState state) {
  for (const auto& part : report.parts)
    if (part.rules.state == state) return &part;
  return nullptr;
}

const store::TimelineEntry* last_of(const std::vector<store::TimelineEntry>& history, Event event) {
  const auto found = std::find_if(history.rbegin(), history.rend(),
                                  [event](const auto& entry) { return entry.event == event; });
  return found == history.rend() ? nullptr : &*found;
}

std::string destination_of(const view::Messages& messages,
                           const std::vector<store::TimelineEntry>& history) {
  const auto* redirect = last_of(history, Event::redirect);
  if (redirect == nullptr) return {};
  const auto body = value_of(*redirect, "body");
  if (value_of(*redirect, "kind") == "turn_to")
    return messages.text("st.not_ours.contact", {{"tujuan", body},
                                                 {"kontak", value_of(*redirect, "address") + ", " +
                                                                value_of(*redirect, "hours")}});
  return messages.text("st.not_ours.sent",
                       {{"tujuan", body},
                        {"nomor", value_of(*redirect, "number")},
                        {"tanggal", view::date_in_words(value_of(*redirect, "date"))}});
}

void fill_received(view::Standing& standing, const view::Messages& messages,
                   const store::Complaint& report, const domain::Moment& moment) {
  const domain::ResponseDue due{report.response_due_at, report.response_due_service_at};
  standing.sent_back = report.next_step_due_at.has_value() && report.situation.send_backs > 0;
  standing.handler = desk_name(messages, desk_to_ring(report.situation, moment.policy));
  standing.due = report.next_step_due_at;
  if (!standing.due && !report.situation.responded) standing.due = due.counting(moment.policy);
  const auto* returned = part_in(report, PartState::returned);
  standing.opd = returned != nullptr ? returned->opd_short_name : messages.text("see.opd.someone");
}

void fill_closed(view::Standing& standing, const store::Complaint& report,
                 const domain::Moment& moment) {
  const auto& situation = report.situation;
  if (!situation.closed_at || !situation.outcome) return;
  const auto until = domain::reopen_until(*situation.closed_at, *situation.outcome, moment.policy,
                                          moment.holidays);
  const bool abandoned = situation.outcome == domain::Outcome::abandoned;
  standing.due = abandoned ? until : report.lapse_at.value_or(*situation.closed_at);
  standing.reopen = until;
}

void fill_part(view::Standing& standing, const store::Complaint& report,
               const std::vector<store::TimelineEntry>& history) {
  const auto state = domain::part_state_from(domain::to_word(standing.state));
  const auto* part = state ? part_in(report, *state) : nullptr;
  if (part == nullptr) return;
  standing.opd = part->opd_short_name;
  standing.due =
      standing.state == ReportState::forwarded ? part->verify_due_at : part->finish_due_at;
  if (standing.state == ReportState::resolved) standing.due = report.lapse_at;
  if (const auto* found = last_of(history, Event::verify)) standing.finding = found->body.text;
  if (standing.state != ReportState::scheduled) return;
  if (part->scheduled_for) standing.due = domain::end_of_day(*part->scheduled_for);
  if (const auto* plan = last_of(history, Event::schedule)) standing.reason = plan->body.text;
}

}  // namespace

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
    view::Step step{.heading = step_heading(messages, occurrence, view::Reader::reporter),
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

view::Standing standing_of(const view::Messages& messages, const store::Complaint& report,
                           const std::vector<store::TimelineEntry>& history,
                           const domain::Moment& moment) {
  const auto& situation = report.situation;
  view::Standing standing{.state = derive_state(situation.state, situation.parts).state,
                          .outcome = situation.outcome};
  switch (standing.state) {
    case ReportState::received:
      fill_received(standing, messages, report, moment);
      break;
    case ReportState::needs_data: {
      const auto* part = part_in(report, PartState::needs_data);
      const auto id = part != nullptr ? std::optional(part->rules.id) : std::nullopt;
      standing.asker = asker_of(messages, report, id);
      standing.due = report.abandon_at;
      break;
    }
    case ReportState::closed:
      fill_closed(standing, report, moment);
      break;
    case ReportState::rejected:
      if (report.reject_reason)
        standing.reason =
            messages.text("reject." + std::string(domain::to_word(*report.reject_reason)));
      break;
    case ReportState::not_ours:
      standing.destination = destination_of(messages, history);
      break;
    case ReportState::withdrawn:
      standing.due = situation.closed_at;
      break;
    default:
      fill_part(standing, report, history);
  }
  return standing;
}

std::optional<int> days_late(const store::Complaint& report, const domain::Moment& moment) {
  const auto& situation = report.situation;
  if (!is_open(derive_state(situation.state, situation.parts).state)) return std::nullopt;
  std::optional<domain::Instant> due = report.due_at;
  if (!situation.responded && situation.state == ReportState::received) {
    const domain::ResponseDue response{report.response_due_at, report.response_due_service_at};
    due = response.counting(moment.policy);
  }
  if (!due || moment.now <= *due) return std::nullopt;
  return domain::working_days_late(*due, moment.now, moment.holidays);
}

std::string open_question(const std::vector<store::TimelineEntry>& history,
                          std::optional<domain::PartId> part) {
  for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
    if (entry->event == Event::ask && entry->part == part) return entry->body.text;
  return {};
}

view::Quote question_put(const view::Messages& messages, const store::Complaint& report,
                         const std::vector<store::TimelineEntry>& history,
                         std::optional<domain::PartId> part) {
  const auto asker = asker_of(messages, report, part);
  const auto until = report.abandon_at ? view::long_date(*report.abandon_at) : std::string();
  return {until.empty() ? messages.text("own.asked", {{"siapa", asker}})
                        : messages.text("own.asks", {{"siapa", asker}, {"tanggal", until}}),
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
