// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/news.hpp"

#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/next_step.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/writing/event_words.hpp"

namespace store {
namespace {

const mysql::Query kOpdName{"recorder.opd_name", R"sql(
    SELECT short_name FROM opd WHERE id = ?
)sql"};

domain::Instant response_due(const LockedReport& standing, const domain::Moment& moment) {
  return standing.next_step_due_at.value_or(answer_due(standing, moment.policy));
}

/// What goes on once a question is answered: the part with what its state promises, or the desk.
void add_promise(const Change& change, Occasion& occasion) {
  if (change.applied.event != domain::Event::supply) return;
  occasion.step = domain::PromiseKind::decision;
  if (change.part == nullptr) return;
  const auto& part = *change.part;
  const auto clock = domain::clock_of({.state = part.state,
                                       .verify_due = part.verify_due,
                                       .finish_due = part.finish_due,
                                       .planned = part.planned});
  occasion.step = domain::kind_of(clock.clock);
  occasion.due = clock.due;
}

bool is_unproven(const Change& change) {
  if (change.applied.situation.state != domain::ReportState::rejected) return false;
  const auto now = domain::chosen<domain::RejectionReason>(change.command.input);
  return (now ? now : change.before.reject_reason) == domain::RejectionReason::not_proven;
}

/// Whose work the event is about: the part's, or that of each part it opened again.
std::vector<domain::OpdId> opds_of(const Change& change) {
  if (change.part != nullptr) return {change.part->opd};
  std::vector<domain::OpdId> opds;
  if (change.applied.event != domain::Event::reopen) return opds;
  for (const auto& part : change.applied.situation.parts)
    if (part.state == domain::PartState::forwarded) opds.push_back(part.opd);
  return opds;
}

Occasion occasion_of(mysql::Transaction& transaction, const Change& change,
                     const std::optional<Told>& told, const domain::Moment& moment) {
  const auto& [before, applied, part, command, body] = change;
  const auto* words = domain::public_text_in(command.input);
  const bool releases = releases_words(command.event) && words != nullptr && !words->title.empty();
  Occasion occasion{
      .code = before.code,
      .title = before.title,
      .public_title = releases ? words->title : before.public_title,
      .opd = {},
      .desk = applied.situation.desk,
      .given_up = part != nullptr && !is_open(part->state),
      .state = applied.situation.state,
      .outcome = applied.situation.outcome,
      .unproven = is_unproven(change),
      .due = due_after(applied, part, response_due(before, moment), moment),
      .at = moment.now,
  };
  for (const auto opd : opds_of(change)) {
    if (!occasion.opd.empty()) occasion.opd += ", ";
    occasion.opd += transaction.row(kOpdName, opd)->text("short_name");
  }
  add_promise(change, occasion);
  if (told) {
    occasion.step = told->kind;
    occasion.due = told->due;
  }
  return occasion;
}

/// The clock of a report without a part rings at whoever may take its next step; an instruction at
/// whoever got it.
domain::Desk desk_told(const Change& change, const std::optional<Told>& told,
                       const domain::SlaPolicy& policy) {
  const auto& situation = change.applied.situation;
  const bool rings =
      told && change.part == nullptr && told->kind != domain::PromiseKind::instruction;
  return rings ? domain::desk_to_ring(situation, policy) : situation.desk;
}

/// Whom a ring reaches, and whether it tells the reporters that it is late.
void add_ring(const Told& told, const Change& change, domain::NoticeFacts& facts) {
  facts.very_late = told.rung == domain::Rung::very_late;
  facts.first_late = told.rung == domain::Rung::late && domain::is_told(told.kind);
  facts.hard_date = told.kind == domain::PromiseKind::sixty;
  if (!facts.hard_date) return;
  for (const auto& part : change.applied.situation.parts)
    if (is_open(part.state)) facts.working.push_back(part.opd);
}

const mysql::Query kQuestion{"recorder.question", R"sql(
    SELECT b.text FROM complaint_event e JOIN event_body b ON b.event_id = e.id
     WHERE e.complaint_id = ? AND e.event = 'ask' AND e.part_id <=> ? ORDER BY e.seq DESC LIMIT 1
)sql"};

/// Who is reminded of a question, or told that nobody answered it, reads it again.
void recall_question(mysql::Transaction& transaction, const Change& change, News& news) {
  using domain::Event;
  if (news.event != Event::remind && news.event != Event::abandon) return;
  if (const auto asked = transaction.row(kQuestion, change.before.id, news.part))
    news.facts.values.insert_or_assign("keterangan", text_or_empty(*asked, "text"));
}

}  // namespace

domain::Instant answer_due(const LockedReport& standing, const domain::SlaPolicy& policy) {
  const domain::ResponseDue due{standing.response_due_at, standing.response_due_service_at};
  return due.counting(policy);
}

std::optional<Told> told_by(const LockedReport& before, const Command& command,
                            const std::vector<domain::Promise>& promises,
                            const domain::Moment& moment) {
  using domain::PromiseKind;
  if (!domain::is_ring(command.event)) return std::nullopt;
  Told told{before.situation.responded ? PromiseKind::decision : PromiseKind::answer,
            response_due(before, moment), domain::Rung::early};
  const auto* part = command.part ? domain::find_part(before.situation, *command.part) : nullptr;
  if (part != nullptr) {
    told.kind = PromiseKind::finish;
    told.due = part->finish_due.value_or(moment.now);
  }
  for (const auto& promise : promises)
    if (promise.id == command.promise) {
      told.kind = promise.kind;
      told.due = promise.due_at;
    }
  told.rung = domain::rung_of(told.kind, command.percent, moment.policy);
  return told;
}

News news_of(mysql::Transaction& transaction, const Change& change, const By& by,
             domain::EventId id, const std::optional<Told>& rings, const domain::Moment& moment) {
  const auto& policy = moment.policy;
  const auto occasion = occasion_of(transaction, change, rings, moment);
  const auto& situation = change.applied.situation;
  const auto told = domain::told_as(change.before.situation, change.applied);
  News news{change.before.id, id, told, {}, {}, change.before.code, situation, policy, {}};
  news.step = {change.applied.event, domain::is_reporters(change.applied.event, by.actor.role),
               change.part != nullptr ? std::optional(change.part->opd) : std::nullopt,
               change.body.data.contains(std::string(kUntold))};
  news.facts.hidden_from_public = domain::flags_of(situation.privacy).hidden_from_public;
  news.facts.is_public = domain::is_public(situation);
  news.facts.emergency = situation.emergency;
  news.facts.desk = desk_told(change, rings, policy);
  news.facts.accused = situation.accused;
  if (change.part != nullptr) {
    news.part = change.part->id;
    news.facts.opd = change.part->opd;
  }
  if (rings) add_ring(*rings, change, news.facts);
  news.facts.values = values_of(occasion, change.body);
  if (news.event == domain::Event::change_privacy) {
    news.facts.values.insert_or_assign("kerahasiaan",
                                       std::string(domain::to_word(situation.privacy)));
    if (situation.privacy == change.before.situation.privacy)
      news.facts.values.insert_or_assign("tetap", "ya");
  }
  news.facts.public_values = public_values_of(occasion, change.body, change.applied.event);
  recall_question(transaction, change, news);
  return news;
}

}  // namespace store
