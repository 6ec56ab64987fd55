// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/writing/recorder.hpp"

#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/life/lifecycle.hpp"
#include "handlers/domain/life/promised.hpp"
#include "handlers/domain/people/pin.hpp"
#include "handlers/domain/publishing/own_marks.hpp"
#include "handlers/store/people/consents.hpp"
#include "handlers/store/people/purges.hpp"
#include "handlers/store/reference/categories.hpp"
#include "handlers/store/reference/settings.hpp"
#include "handlers/store/reports/entry_at_desk.hpp"
#include "handlers/store/reports/reporter_names.hpp"
#include "handlers/store/reports/situations.hpp"
#include "handlers/store/values.hpp"
#include "handlers/store/writing/event_words.hpp"
#include "handlers/store/writing/news.hpp"
#include "handlers/store/writing/original_words.hpp"
#include "handlers/store/writing/particulars.hpp"
#include "handlers/store/writing/parts.hpp"
#include "handlers/store/writing/promises.hpp"
#include "handlers/store/writing/tally.hpp"
#include "handlers/store/writing/telling.hpp"
#include "handlers/store/writing/word_index.hpp"

namespace store {
namespace {

domain::Act act_of(const Command& command) {
  domain::Act act;
  act.event = command.event;
  act.part = command.part;
  act.parts = command.parts;
  act.opd = domain::opd_in(command.input);
  act.privacy = domain::privacy_in(command.input);
  act.day = domain::planned_day_in(command.input);
  act.send_back_reason = domain::chosen<domain::SendBackReason>(command.input);
  act.rejection_reason = domain::chosen<domain::RejectionReason>(command.input);
  return act;
}

/// Who consented to this act, where the report takes two.
std::optional<domain::StaffId> second_of(mysql::Transaction& transaction,
                                         mysql::Connection& connection, const LockedReport& before,
                                         const By& by, const Command& command,
                                         domain::Instant now) {
  if (!command.consent || !by.id || !domain::takes_two(before.situation.privacy))
    return std::nullopt;
  return Consents(connection)
      .second_of(transaction, *command.consent, before.id, before.situation, *by.id, now);
}

NewEvent event_of(const Change& change, const By& by, domain::Instant now) {
  std::optional<domain::PartId> part;
  if (change.part != nullptr) part = change.part->id;
  return {change.before.id,
          part,
          change.applied.event,
          change.applied.from,
          change.applied.to,
          by,
          now,
          change.command.nonce,
          change.body};
}

/// The category into which the command moves the report.
std::optional<domain::Category> new_category(mysql::Connection& connection,
                                             const Command& command) {
  const auto chosen = domain::category_in(command.input);
  return chosen ? Categories(connection).find(*chosen) : std::nullopt;
}

/// What an act changed of category and privacy stands on the record with what was there before, the
/// categories by their names of that day.
void put_changed(mysql::Connection& connection, const LockedReport& before,
                 const domain::Applied& applied, const std::optional<domain::Category>& category,
                 Body& body) {
  using domain::Event;
  const auto put = [&](std::string_view name, std::string_view value) {
    body.data.insert_or_assign(std::string(name), std::string(value));
  };
  const bool classes = applied.event == Event::reclass || applied.event == Event::correct_entry;
  if (!classes && applied.event != Event::change_privacy) return;
  if (classes && category && category->id != before.category) {
    put("category_was", std::to_string(before.category.value));
    if (const auto was = Categories(connection).find(before.category))
      put("category_name_was", was->name);
    put("category_name", category->name);
  }
  const bool hides_more = applied.situation.privacy != before.situation.privacy;
  if (applied.event == Event::reclass && !hides_more) return;
  put("privacy", domain::to_word(applied.situation.privacy));
  put("privacy_was", domain::to_word(before.situation.privacy));
}

/// Of words that are said to everybody: the names that they must not say, as far as their writer is
/// told of them.
std::vector<std::string> names_for(mysql::Connection& connection, domain::ComplaintId complaint,
                                   domain::Event event, domain::AnswerSight sight) {
  using domain::AnswerSight;
  if (!domain::is_said_in_public(event) || sight == AnswerSight::nothing) return {};
  const domain::OwnMarks own{.names = names_of(connection, complaint).known};
  const auto read =
      sight == AnswerSight::read ? original_words(connection, complaint) : std::string();
  return domain::told_of(own, sight, read).names;
}

/// What a desk or the reporter writes, the names hide; of other staff's words they say nothing.
void mark_untold(const domain::Knowledge& writer, Body& body) {
  using domain::Reader;
  const auto reader = writer.reader();
  const bool other =
      reader == Reader::handling_opd || reader == Reader::former_opd || reader == Reader::leader;
  if (other && writer.answers() == domain::AnswerSight::nothing)
    body.data.insert_or_assign(std::string(kUntold), "ya");
}

/// Every event by code and PIN passes here: one made just after an officer saw that PIN says so.
void mark_pin(mysql::Connection& connection, const By& by, const domain::Moment& moment,
              Body& body) {
  if (!by.by_pin || !by.reporter) return;
  const auto seen = Pins(connection).seen(*by.reporter);
  if (!seen || !domain::was_just_seen(seen->at, moment.now, moment.policy)) return;
  body.data.insert_or_assign(std::string(kPinSeenAt), mysql::to_sql(seen->at));
  body.data.insert_or_assign(std::string(kPinSeenBy), std::to_string(seen->by.value));
}

/// What decides how precise a released place may be, or the place itself, is another now.
bool may_change_place(domain::Event event, const LockedReport& before,
                      const domain::Applied& applied) {
  return event == domain::Event::reclass || event == domain::Event::correct_entry ||
         releases_words(event) || before.situation.privacy != applied.situation.privacy;
}

}  // namespace

domain::Result<Recorded, domain::Refusal> Recorder::record(mysql::Transaction& transaction,
                                                           domain::ComplaintId complaint,
                                                           const By& by, const Command& command,
                                                           const Rules& rules,
                                                           domain::Instant now) {
  Situations situations;
  History history(connection_, pen_);
  auto before = situations.lock(transaction, complaint);
  if (!before) return tl::unexpected(domain::Refusal::not_found);
  if (!command.nonce.empty() && history.find(complaint, command.nonce))
    return tl::unexpected(domain::Refusal::already_done);

  const auto moment = rules.at(now);
  auto act = act_of(command);
  const auto category = new_category(connection_, command);
  if (category)
    act.course =
        domain::course_of(*category, before->situation.accused, Settings(connection_).bodies());
  if (command.event == domain::Event::correct_entry)
    before->situation.entry = entry_at_desk(connection_, complaint);
  if (command.event == domain::Event::change_privacy)
    before->situation.choice_is_desks = choice_is_desks(connection_, complaint);
  const auto second = second_of(transaction, connection_, *before, by, command, now);
  act.has_second_person = second.has_value();
  auto applied = domain::apply(before->situation, by.actor, act, moment);
  if (!applied) return tl::unexpected(applied.error());
  Particulars particulars(connection_);
  if (const auto refusal = particulars.write(transaction, *before, by, command, moment))
    return tl::unexpected(*refusal);

  PromiseRows promise_rows(transaction);
  const auto promised = promise_rows.of(complaint);
  std::optional<Ringing> ringing;
  if (command.promise) {
    const auto rings = PromiseRows::ringing(promised, *command.promise, command.percent, moment);
    if (!rings) return tl::unexpected(rings.error());
    ringing = *rings;
  }
  const auto told = told_by(*before, command, promised, moment);

  const auto made = Parts().write(transaction, *before, *applied, command.input, moment);
  situations.save(transaction, *before, *applied, moment);
  if (may_change_place(command.event, *before, *applied))
    particulars.keep_place_allowed(transaction, complaint, applied->situation.privacy);
  const auto about = made ? made : applied->part;
  const auto writer = domain::knowledge_of(before->situation, by.actor, moment.policy);
  auto body = body_of(command.event, command.input,
                      names_for(connection_, complaint, command.event, writer.answers()));
  if (told) put_ring(told->kind, command.percent, body);
  mark_untold(writer, body);
  mark_pin(connection_, by, moment, body);
  put_changed(connection_, *before, *applied, category, body);
  if (second) {
    body.data.insert_or_assign("second_id", std::to_string(second->value));
    Consents(connection_).use(transaction, *command.consent, now);
  }
  const Change change{*before, *applied,
                      about ? domain::find_part(applied->situation, *about) : nullptr, command,
                      body};
  const auto event = history.append(transaction, before->end, event_of(change, by, now));
  tie_attachments(transaction, complaint, event, command.attachments);
  WordIndex(transaction).follow(complaint, before->situation, *applied, command);

  const domain::DeskDates dates{answer_due(*before, moment.policy),
                                next_step_due(*before, *applied, moment)};
  promise_rows.write(complaint, event, promised,
                     domain::promises_after(promised, before->situation, *applied, dates, moment),
                     ringing, moment);

  auto news = news_of(transaction, change, by, event, told, moment);
  if (category && command.event == domain::Event::correct_entry)
    news.facts.values.insert_or_assign("kategori", category->name);
  Telling(connection_, outbox_).tell(transaction, std::move(news), moment);
  count_event(transaction, connection_, *before, *applied, change.part, command.input, moment);
  if (applied->has(domain::Effect::purges))
    Purges(connection_).add(transaction, complaint, domain::to_word(command.event), now);
  return Recorded{event, applied->situation};
}

domain::Result<Recorded, domain::Refusal> Recorder::act(domain::ComplaintId complaint, const By& by,
                                                        const Command& command, const Rules& rules,
                                                        domain::Instant now) try {
  return mysql::transact(connection_, [&](mysql::Transaction& transaction) {
    return record(transaction, complaint, by, command, rules, now);
  });
} catch (const mysql::Error& error) {
  if (!error.is_duplicate("uq_event_nonce")) throw;
  return tl::unexpected(domain::Refusal::already_done);
}

}  // namespace store
