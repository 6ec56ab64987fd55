// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/states.hpp"

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kReportStates{
    Word{ReportState::received, "received"},       Word{ReportState::needs_data, "needs_data"},
    Word{ReportState::forwarded, "forwarded"},     Word{ReportState::verified, "verified"},
    Word{ReportState::in_progress, "in_progress"}, Word{ReportState::scheduled, "scheduled"},
    Word{ReportState::resolved, "resolved"},       Word{ReportState::closed, "closed"},
    Word{ReportState::rejected, "rejected"},       Word{ReportState::not_ours, "not_ours"},
    Word{ReportState::duplicate, "duplicate"},     Word{ReportState::withdrawn, "withdrawn"},
};
static_assert(kReportStates.size() == kAllReportStates.size());

constexpr std::array kPartStates{
    Word{PartState::forwarded, "forwarded"}, Word{PartState::needs_data, "needs_data"},
    Word{PartState::verified, "verified"},   Word{PartState::in_progress, "in_progress"},
    Word{PartState::scheduled, "scheduled"}, Word{PartState::resolved, "resolved"},
    Word{PartState::returned, "returned"},   Word{PartState::dropped, "dropped"},
};
static_assert(kPartStates.size() == kAllPartStates.size());

constexpr std::array kOutcomes{
    Word{Outcome::accepted, "accepted"},
    Word{Outcome::lapsed, "lapsed"},
    Word{Outcome::abandoned, "abandoned"},
};
static_assert(kOutcomes.size() == kAllOutcomes.size());

constexpr std::array kEvents{
    Word{Event::file, "file"},
    Word{Event::ask, "ask"},
    Word{Event::supply, "supply"},
    Word{Event::cancel_ask, "cancel_ask"},
    Word{Event::forward, "forward"},
    Word{Event::split, "split"},
    Word{Event::drop_part, "drop_part"},
    Word{Event::send_back, "send_back"},
    Word{Event::verify, "verify"},
    Word{Event::start, "start"},
    Word{Event::schedule, "schedule"},
    Word{Event::progress, "progress"},
    Word{Event::resolve, "resolve"},
    Word{Event::return_answer, "return_answer"},
    Word{Event::reject, "reject"},
    Word{Event::redirect, "redirect"},
    Word{Event::merge, "merge"},
    Word{Event::unmerge, "unmerge"},
    Word{Event::accept, "accept"},
    Word{Event::rate, "rate"},
    Word{Event::reopen, "reopen"},
    Word{Event::object, "object"},
    Word{Event::lapse, "lapse"},
    Word{Event::abandon, "abandon"},
    Word{Event::withdraw, "withdraw"},
    Word{Event::amend, "amend"},
    Word{Event::add, "add"},
    Word{Event::reply, "reply"},
    Word{Event::comment, "comment"},
    Word{Event::note, "note"},
    Word{Event::instruct, "instruct"},
    Word{Event::instruct_reply, "instruct_reply"},
    Word{Event::assign, "assign"},
    Word{Event::reclass, "reclass"},
    Word{Event::ask_extension, "ask_extension"},
    Word{Event::extend, "extend"},
    Word{Event::change_privacy, "change_privacy"},
    Word{Event::redact, "redact"},
    Word{Event::hide, "hide"},
    Word{Event::unhide, "unhide"},
    Word{Event::unmask, "unmask"},
    Word{Event::mark_emergency, "mark_emergency"},
    Word{Event::correct_entry, "correct_entry"},
    Word{Event::new_pin, "new_pin"},
    Word{Event::own_data, "own_data"},
    Word{Event::told, "told"},
    Word{Event::remind, "remind"},
    Word{Event::due_soon, "due_soon"},
    Word{Event::late, "late"},
    Word{Event::erase, "erase"},
};
static_assert(kEvents.size() == kEventCount);

}  // namespace

std::string_view to_word(ReportState state) {
  return word_of(kReportStates, state);
}
std::optional<ReportState> report_state_from(std::string_view word) {
  return value_of(kReportStates, word);
}

bool is_open(ReportState state) {
  return state <= ReportState::resolved;
}

std::string_view to_word(PartState state) {
  return word_of(kPartStates, state);
}
std::optional<PartState> part_state_from(std::string_view word) {
  return value_of(kPartStates, word);
}

bool is_open(PartState state) {
  return state <= PartState::resolved;
}

std::string_view to_word(Outcome outcome) {
  return word_of(kOutcomes, outcome);
}
std::optional<Outcome> outcome_from(std::string_view word) {
  return value_of(kOutcomes, word);
}

std::string_view to_word(Event event) {
  return word_of(kEvents, event);
}
std::optional<Event> event_from(std::string_view word) {
  return value_of(kEvents, word);
}

}  // namespace domain
