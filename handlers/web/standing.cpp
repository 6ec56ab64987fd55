// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/web/standing.hpp"

#include <algorithm>

#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/view/kit/words.hpp"

namespace web {
namespace {

using domain::Event;
using domain::Reader;

/// A part's number, and the name of whose it is.
struct Of {
  domain::PartId part;
  std::string opd;
};

/// The latest entry that `is` holds of, or null.
template <class Is>
const store::TimelineEntry* latest(const Timeline& history, Is is) {
  const auto found = std::find_if(history.rbegin(), history.rend(), is);
  return found == history.rend() ? nullptr : &*found;
}

/// What a sentence may speak of, read by one who may read `words` of each step.
struct Telling {
  const view::Messages& messages;
  const Timeline& history;
  std::string store::Body::* words;
  std::vector<Of> parts = {};  ///< as in Promises::parts
  std::string desk = {};       ///< whose turn it is, where it is the desk's
  std::optional<domain::RejectionReason> rejected = {};

  /// The latest `event`, of `part` if given; or null.
  [[nodiscard]] const store::TimelineEntry* last(
      Event event, std::optional<domain::PartId> part = std::nullopt) const {
    return latest(history, [&](const auto& entry) {
      return entry.event == event && (!part || entry.part == part);
    });
  }
  [[nodiscard]] std::string said(Event event, domain::PartId part) const {
    const auto* found = last(event, part);
    return found == nullptr ? std::string() : found->body.*words;
  }
  [[nodiscard]] std::string names(const std::vector<std::size_t>& of) const {
    std::string all;
    for (const auto part : of) all += (all.empty() ? "" : ", ") + parts.at(part).opd;
    return all;
  }
};

std::string datum(const store::TimelineEntry& entry, std::string_view name) {
  const auto found = entry.body.data.find(name);
  return found == entry.body.data.end() ? std::string() : found->second;
}

std::optional<domain::RedirectKind> redirected(const Timeline& history) {
  const auto* redirect =
      latest(history, [](const auto& entry) { return entry.event == Event::redirect; });
  return redirect == nullptr ? std::nullopt : domain::redirect_kind_from(datum(*redirect, "kind"));
}

domain::Values elsewhere(const Telling& telling) {
  const auto* redirect = telling.last(Event::redirect);
  if (redirect == nullptr) return {};
  return {{"tujuan", datum(*redirect, "body")},
          {"nomor", datum(*redirect, "number")},
          {"tanggal", view::date_in_words(datum(*redirect, "date"))},
          {"kontak", datum(*redirect, "address") + ", " + datum(*redirect, "hours")}};
}

bool is_sent_back(const Timeline& history) {
  const auto* last =
      latest(history, [](const auto& entry) { return domain::brings_back(entry.event); });
  return last != nullptr && last->event == Event::send_back;
}

/// Who asks where no OPD does: the desk of whoever asked last.
std::string asking_desk(const Telling& telling) {
  const auto* asked = latest(
      telling.history, [](const auto& entry) { return entry.event == Event::ask && !entry.part; });
  return desk_name(telling.messages, asked == nullptr ? domain::Desk::triage : desk_at(asked->by));
}

std::string who_gave_it_back(const Telling& telling) {
  const auto* returned = telling.last(Event::send_back);
  return returned == nullptr || returned->opd_short_name.empty()
             ? telling.messages.text("see.opd.someone")
             : returned->opd_short_name;
}

view::NextWords tell(const Telling& telling, const domain::Promises& promises, Reader reader,
                     const domain::Moment& moment) {
  view::NextWords standing{.next = domain::next_step(promises, reader, moment)};
  const auto& next = standing.next;
  standing.opd = telling.names(next.parts);
  switch (promises.state) {
    case domain::ReportState::received:
      standing.who = telling.desk;
      standing.opd = who_gave_it_back(telling);
      break;
    case domain::ReportState::needs_data:
      standing.who = next.parts.empty() ? asking_desk(telling) : standing.opd;
      break;
    case domain::ReportState::rejected:
      if (telling.rejected)
        standing.reason =
            telling.messages.text("reject." + std::string(to_word(*telling.rejected)));
      break;
    case domain::ReportState::not_ours:
      standing.elsewhere = elsewhere(telling);
      break;
    default:
      if (next.parts.empty()) break;
      standing.finding = telling.said(Event::verify, telling.parts[next.parts.front()].part);
      standing.reason = telling.said(Event::schedule, telling.parts[next.parts.front()].part);
  }
  return standing;
}

/// True if the words that `state` speaks of are still there.
bool is_worded(const Telling& telling, domain::PartState state, domain::PartId part) {
  if (state == domain::PartState::verified) return !telling.said(Event::verify, part).empty();
  return state != domain::PartState::scheduled || !telling.said(Event::schedule, part).empty();
}

void add_ends(domain::Promises& promises, const domain::Situation& situation,
              const domain::Moment& moment) {
  for (const auto& move : may(situation, domain::kReporter, moment)) {
    promises.objectionable = promises.objectionable || move.event == Event::object;
    if (move.event == Event::reopen && situation.closed_at && situation.outcome)
      promises.reopen_until = domain::reopen_until(*situation.closed_at, *situation.outcome,
                                                   moment.policy, moment.holidays);
  }
}

Telling of_reporter(const view::Messages& messages, const store::Complaint& report,
                    const Timeline& history, const domain::Moment& moment) {
  Telling telling{.messages = messages,
                  .history = history,
                  .words = &store::Body::text,
                  .desk = desk_name(messages, desk_to_ring(report.situation, moment.policy)),
                  .rejected = report.reject_reason};
  for (const auto& part : report.parts)
    telling.parts.push_back({part.rules.id, part.opd_short_name});
  return telling;
}

}  // namespace

domain::Promises promises_of(const store::Complaint& report, const Timeline& history,
                             const domain::Moment& moment) {
  const auto& situation = report.situation;
  const domain::ResponseDue response{report.response_due_at, report.response_due_service_at};
  domain::Promises promises{.state = derive_state(situation.state, situation.parts).state,
                            .outcome = situation.outcome,
                            .sent_back = is_sent_back(history),
                            .decision_due = report.next_step_due_at,
                            .reply_due = report.abandon_at,
                            .verdict_due = report.lapse_at,
                            .closed_at = situation.closed_at,
                            .redirected = redirected(history)};
  if (!situation.responded) promises.answer_due = response.counting(moment.policy);
  for (const auto& part : report.parts)
    promises.parts.push_back({.state = part.rules.state,
                              .verify_due = part.verify_due_at,
                              .finish_due = part.finish_due_at,
                              .planned = part.scheduled_for,
                              .asked_at = part.rules.asked_at});
  add_ends(promises, situation, moment);
  return promises;
}

view::NextWords standing_of(const view::Messages& messages, const store::Complaint& report,
                            const Timeline& history, const domain::Moment& moment) {
  const auto telling = of_reporter(messages, report, history, moment);
  auto promises = promises_of(report, history, moment);
  for (std::size_t i = 0; i < promises.parts.size(); ++i)
    promises.parts[i].worded = is_worded(telling, promises.parts[i].state, telling.parts[i].part);
  return tell(telling, promises, Reader::reporter, moment);
}

view::NextWords standing_of(const view::Messages& messages, const store::PublicComplaint& report,
                            const std::vector<store::PublicPart>& parts, const Timeline& history,
                            const domain::Moment& moment) {
  Telling telling{.messages = messages,
                  .history = history,
                  .words = &store::Body::public_text,
                  .rejected = report.reject_reason};
  domain::Promises promises{.state = report.state,
                            .outcome = report.outcome,
                            .sent_back = is_sent_back(history),
                            .verdict_due = report.lapse_at,
                            .closed_at = report.closed_at};
  for (const auto& part : parts) {
    telling.parts.push_back({part.id, part.opd_short_name});
    promises.parts.push_back({.state = part.state,
                              .verify_due = part.verify_due_at,
                              .finish_due = part.finish_due_at,
                              .planned = part.scheduled_for,
                              .worded = is_worded(telling, part.state, part.id)});
  }
  return tell(telling, promises, Reader::anyone, moment);
}

}  // namespace web
