// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/tally.hpp"

#include <algorithm>
#include <optional>

namespace store {
namespace {

using domain::Event;
using domain::ReportState;

/// The figure of an ending or a beginning, by the event alone.
std::optional<Figure> figure_of(Event event) {
  switch (event) {
    case Event::forward:
    case Event::split:
      return Figure::forwarded;
    case Event::lapse:
      return Figure::lapsed;
    case Event::accept:
      return Figure::accepted;
    case Event::reject:
      return Figure::rejected;
    case Event::redirect:
      return Figure::redirected;
    case Event::withdraw:
      return Figure::withdrawn;
    default:
      return std::nullopt;
  }
}

/// True for what must not be told apart in a figure: somebody is accused, or triage is left out.
bool goes_past_triage(const domain::Situation& situation) {
  return situation.accused || situation.desk != domain::Desk::triage || situation.unseen_by_triage;
}

/// The body the report is with: of the first part that counts.
std::optional<domain::OpdId> opd_of(const domain::Situation& situation, const domain::Part* part) {
  if (goes_past_triage(situation)) return std::nullopt;
  if (part != nullptr) return part->opd;
  for (const auto& each : situation.parts)
    if (is_open(each.state)) return each.opd;
  return std::nullopt;
}

/// One more in `begun` if something holds now that did not, in `ended` if it is the other way.
struct Edge {
  bool before;
  bool after;
  void count(Figures& figures, Figure begun, Figure ended) const {
    if (!before && after) ++figures[begun];
    if (before && !after) ++figures[ended];
  }
};

/// The part of the promise that `event` is, where it was the first answer.
std::optional<Figure> answer_by(Event event) {
  switch (event) {
    case Event::ask:
      return Figure::by_ask;
    case Event::forward:
      return Figure::by_forward;
    case Event::redirect:
      return Figure::by_redirect;
    case Event::merge:
      return Figure::by_merge;
    case Event::reject:
      return Figure::by_reject;
    default:
      return std::nullopt;
  }
}

/// The first answer, given `at` by `event`: what it counts, `n` times.
Figures figures_of_answer(const LockedReport& report, Event event, domain::Instant at, int n) {
  Figures answer;
  answer.answer(domain::band_of(report.situation.received_at, at)) = n;
  if (at <= report.response_due_at) answer[Figure::answered_clock] = n;
  if (at <= report.response_due_service_at) answer[Figure::answered_service] = n;
  if (const auto by = answer_by(event)) answer[*by] = n;
  return answer;
}

/// An answer that was taken back is counted no more where it was counted: on its own day.
void take_back_answer(mysql::Transaction& transaction, mysql::Connection& connection,
                      const LockedReport& before, const domain::Applied& applied) {
  const auto at = before.situation.responded_at;
  if (!applied.has(domain::Effect::unanswers) || !at) return;
  const auto taken_back = applied.event == Event::unmerge ? Event::merge : Event::ask;
  const auto key =
      key_of_whole(*at, before.category, before.kecamatan, before.channel, applied.situation);
  Statistics(connection).add(transaction, key, figures_of_answer(before, taken_back, *at, -1));
}

void count_answer(Figures& whole, const LockedReport& before, const domain::Applied& applied,
                  domain::Instant now) {
  const bool on_the_clock = now <= before.response_due_at;
  const bool in_service_hours = now <= before.response_due_service_at;
  if (applied.has(domain::Effect::responds)) {
    whole += figures_of_answer(before, applied.event, now, 1);
  } else if (!applied.situation.responded && applied.has(domain::Effect::closes)) {
    // Withdrawn before anybody answered: a promise that was already broken stays broken.
    if (!on_the_clock) ++whole[Figure::missed_clock];
    if (!in_service_hours) ++whole[Figure::missed_service];
  }
}

void count_outcome(Figures& of_body, const LockedReport& before, Event event) {
  const auto outcome = before.situation.outcome;
  if (event != Event::reopen || outcome == domain::Outcome::abandoned) return;
  ++of_body[Figure::reopened];
  if (outcome == domain::Outcome::accepted) ++of_body[Figure::accepted_reopened];
  if (outcome == domain::Outcome::lapsed) ++of_body[Figure::lapsed_reopened];
}

/// The clock has marked it, it is not finished, and its target is over.
bool is_late(const domain::Part& part, const LockedReport& before, const domain::Applied& applied,
             domain::Instant now) {
  const bool unfinished = is_open(part.state) && part.state != domain::PartState::resolved;
  const bool marked = before.part_late_told_at.contains(part.id) ||
                      (applied.event == Event::late && applied.part == part.id);
  return unfinished && marked && part.finish_due && *part.finish_due <= now;
}

std::optional<LateAs> late_after(const LockedReport& before, const domain::Applied& applied,
                                 domain::Instant now) {
  const auto& situation = applied.situation;
  if (!is_open(situation.state)) return std::nullopt;
  if (std::ranges::any_of(situation.parts, [&](const domain::Part& part) {
        return is_late(part, before, applied, now);
      }))
    return LateAs::work;
  const bool waits = situation.state == ReportState::received;
  const bool marked =
      (applied.event == Event::late && !applied.part) ||
      (before.late_as == LateAs::answer && before.situation.state == ReportState::received) ||
      (applied.has(domain::Effect::waits_on) && before.late_told_at);
  const bool answers = applied.has(domain::Effect::responds);
  return waits && marked && !answers ? std::optional(LateAs::answer) : std::nullopt;
}

const mysql::Query kLateAs{"tally.late_as", R"sql(
    UPDATE complaint SET late_as = ? WHERE id = ?
)sql"};

void keep_late(mysql::Transaction& transaction, Figures& whole, const LockedReport& before,
               std::optional<LateAs> now) {
  if (now == before.late_as) return;
  Edge{before.late_as == LateAs::answer, now == LateAs::answer}.count(
      whole, Figure::answer_late_begun, Figure::answer_late_ended);
  Edge{before.late_as == LateAs::work, now == LateAs::work}.count(whole, Figure::work_late_begun,
                                                                  Figure::work_late_ended);
  std::optional<std::string> word;
  if (now) word = to_word(*now);
  transaction.execute(kLateAs, word, before.id);
}

Figures figures_of_whole(const LockedReport& before, const domain::Applied& applied,
                         domain::Instant now) {
  Figures whole;
  const auto was = before.situation.state;
  const auto is = applied.situation.state;
  Edge{is_open(was), is_open(is)}.count(whole, Figure::opened, Figure::closed);
  Edge{was == ReportState::resolved, is == ReportState::resolved}.count(
      whole, Figure::verdict_begun, Figure::verdict_ended);
  count_answer(whole, before, applied, now);
  return whole;
}

/// Handed back, or taken away: a target that was over then stays so in that body's figures.
void count_given_up(Figures& body, Event event, const domain::Part& part, domain::Instant now) {
  if (event == Event::send_back) ++body[Figure::shown_returned];
  const bool given_up = event == Event::send_back || event == Event::drop_part;
  if (given_up && part.finish_due && now > *part.finish_due) ++body[Figure::shown_given_up_late];
}

Figures figures_of_body(const LockedReport& before, const domain::Applied& applied,
                        const domain::Part* part, const domain::ActInput& input,
                        domain::Instant now) {
  Figures body;
  const auto event = applied.event;
  const bool shown = domain::is_public(applied.situation);
  if (applied.has(domain::Effect::publishes)) ++body[Figure::published];
  if (const auto figure = figure_of(event)) ++body[*figure];
  if (shown && body[Figure::forwarded] > 0) ++body[Figure::shown_forwarded];
  if (event == Event::resolve && part != nullptr) {
    const bool late = part->finish_due && now > *part->finish_due;
    ++body[late ? Figure::resolved_late : Figure::resolved_in_time];
    if (late && shown) ++body[Figure::shown_resolved_late];
  }
  if (shown && part != nullptr) count_given_up(body, event, *part, now);
  if (applied.situation.outcome == domain::Outcome::abandoned &&
      before.situation.outcome != domain::Outcome::abandoned)
    ++body[Figure::abandoned];
  const auto* stars = std::get_if<domain::Stars>(&input.given);
  if (event == Event::rate && stars != nullptr && stars->given) {
    ++body[Figure::ratings];
    body[Figure::stars] += *stars->given;
  }
  count_outcome(body, before, event);
  return body;
}

}  // namespace

FigureKey key_of_whole(domain::Instant now, domain::CategoryId category,
                       const std::string& kecamatan, domain::Channel channel,
                       const domain::Situation& situation) {
  return {domain::to_local_date(now), std::nullopt, category,
          goes_past_triage(situation) ? std::string() : kecamatan, channel};
}

void count_event(mysql::Transaction& transaction, mysql::Connection& connection,
                 const LockedReport& before, const domain::Applied& applied,
                 const domain::Part* part, const domain::ActInput& input,
                 const domain::Moment& moment) {
  auto whole = figures_of_whole(before, applied, moment.now);
  keep_late(transaction, whole, before, late_after(before, applied, moment.now));
  take_back_answer(transaction, connection, before, applied);
  const auto body = figures_of_body(before, applied, part, input, moment.now);

  Statistics statistics(connection);
  auto key = key_of_whole(moment.now, before.category, before.kecamatan, before.channel,
                          applied.situation);
  const auto opd = opd_of(applied.situation, part);
  if (!opd) whole += body;
  statistics.add(transaction, key, whole);
  if (!opd) return;
  key.opd = opd;
  statistics.add(transaction, key, body);
}

void count_doubt(mysql::Transaction& transaction, mysql::Connection& connection,
                 const Complaint& report, std::optional<domain::PartId> part, domain::Instant now) {
  const auto& situation = report.situation;
  auto key = key_of_whole(now, report.category, report.kecamatan, report.channel, situation);
  if (part && !goes_past_triage(situation))
    if (const auto* found = domain::find_part(situation, *part)) key.opd = found->opd;
  Figures figures;
  figures[Figure::doubted] = 1;
  Statistics(connection).add(transaction, key, figures);
}

}  // namespace store
