// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/moves.hpp"

#include <array>

namespace domain {
namespace {

using S = ReportState;
using P = PartState;
using E = Event;
using N = Needs;
constexpr Target kUnchanged{};

constexpr StateSet kNone{};
constexpr StateSet kAny{~0U};
constexpr auto kOpen = in(S::received, S::needs_data, S::forwarded, S::verified, S::in_progress,
                          S::scheduled, S::resolved);
constexpr auto kWithParts =
    in(S::needs_data, S::forwarded, S::verified, S::in_progress, S::scheduled, S::resolved);
constexpr auto kOpenPart =
    in(P::forwarded, P::needs_data, P::verified, P::in_progress, P::scheduled, P::resolved);
constexpr auto kUnfinishedPart =
    in(P::forwarded, P::needs_data, P::verified, P::in_progress, P::scheduled);
constexpr auto kRunningPart = in(P::forwarded, P::verified, P::in_progress, P::scheduled);
constexpr auto kWorkingPart = in(P::verified, P::in_progress, P::scheduled);

constexpr auto kTurnedDown = in(S::rejected, S::not_ours, S::duplicate);
constexpr auto kFinished = in(S::resolved, S::closed);

constexpr auto kOpd = roles(Role::opd_officer, Role::opd_head);
constexpr auto kOfficer = roles(Role::opd_officer);
constexpr auto kHead = roles(Role::opd_head);
constexpr auto kTriage = roles(Role::triage);
constexpr auto kDecider = roles(Role::triage, Role::leader);
constexpr auto kCitizen = roles(Role::citizen);
constexpr auto kOnTheWord = roles(Role::citizen, Role::triage);
constexpr auto kHiders = roles(Role::citizen, Role::clerk, Role::triage);
constexpr auto kLeader = roles(Role::leader);
constexpr auto kClockOnly = roles(Role::clock);
constexpr auto kEraser = roles(Role::administrator, Role::clock);
constexpr auto kEnterers = roles(Role::clerk, Role::triage);
constexpr auto kPinMakers = kEnterers;
constexpr auto kFilers = roles(Role::citizen, Role::clerk, Role::triage, Role::institution);

constexpr auto kReport = Scope::report;
constexpr auto kPart = Scope::part;

// clang-format off
constexpr std::array kMoves{
    Move{E::file, kReport, kNone, S::received, kFilers, N::draft},

    Move{E::ask, kReport, in(S::received), S::needs_data, kTriage, N::question},
    Move{E::ask, kPart, kRunningPart, P::needs_data, kOpd, N::question},
    Move{E::supply, kReport, in(S::needs_data), S::received, kOnTheWord, N::answer},
    Move{E::supply, kPart, in(P::needs_data), kUnchanged, kOnTheWord, N::answer},
    Move{E::cancel_ask, kReport, in(S::needs_data), S::received, kTriage, N::reason},
    Move{E::cancel_ask, kPart, in(P::needs_data), kUnchanged, kOpd, N::reason},

    Move{E::forward, kReport, in(S::received), S::forwarded, kDecider, N::opd_and_public_text},
    Move{E::split, kReport, kWithParts, kUnchanged, kTriage, N::opd_and_task},
    Move{E::drop_part, kPart, kOpenPart, P::dropped, kTriage, N::part},
    Move{E::send_back, kPart, in(P::forwarded, P::verified), P::returned, kOpd, N::finding},
    Move{E::verify, kPart, in(P::forwarded), P::verified, kOpd, N::finding},
    Move{E::start, kPart, kWorkingPart, P::in_progress, kOpd, N::plan},
    Move{E::schedule, kPart, kWorkingPart, P::scheduled, kOpd, N::date_and_reason},
    Move{E::progress, kPart, kWorkingPart, P::in_progress, kOpd, N::work},
    Move{E::resolve, kPart, kWorkingPart, P::resolved, kOpd, N::proof_or_reason},
    Move{E::return_answer, kPart, in(P::resolved), P::in_progress, kTriage, N::reason},

    Move{E::reject, kReport, in(S::received), S::rejected, kDecider, N::rejection_reason},
    Move{E::redirect, kReport, in(S::received), S::not_ours, kDecider, N::other_body},
    Move{E::merge, kReport, in(S::received, S::forwarded), S::duplicate, kTriage, N::other_report},
    Move{E::unmerge, kReport, in(S::duplicate), kUnchanged, kTriage, N::reason},

    Move{E::accept, kReport, in(S::resolved), S::closed, kCitizen, N::nothing},
    Move{E::rate, kReport, kFinished, kUnchanged, kCitizen, N::stars},
    Move{E::reopen, kReport, kFinished, kUnchanged, kOnTheWord, N::parts_and_words},
    Move{E::object, kReport, kTurnedDown, S::received, kCitizen, N::words},
    Move{E::lapse, kReport, in(S::resolved), S::closed, kClockOnly, N::nothing},
    Move{E::abandon, kReport, in(S::needs_data), S::closed, kClockOnly, N::nothing},
    Move{E::abandon, kPart, in(P::needs_data), kUnchanged, kClockOnly, N::nothing},
    Move{E::withdraw, kReport, kOpen, S::withdrawn, kOnTheWord, N::nothing},
    Move{E::amend, kReport, in(S::received), kUnchanged, kCitizen, N::draft},

    Move{E::add, kReport, kOpen, kUnchanged, kOnTheWord, N::words},
    Move{E::reply, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::reply, kPart, kOpenPart, kUnchanged, kOpd, N::reason},
    Move{E::comment, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::comment, kPart, kOpenPart, kUnchanged, kOpd, N::reason},
    Move{E::note, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::note, kPart, kOpenPart, kUnchanged, kOpd, N::reason},
    Move{E::instruct, kReport, in(S::received, S::needs_data), kUnchanged, kLeader, N::reason},
    Move{E::instruct, kPart, kOpenPart, kUnchanged, kLeader, N::reason},
    Move{E::instruct_reply, kReport, kOpen, kUnchanged, kTriage, N::reason},
    Move{E::instruct_reply, kPart, kOpenPart, kUnchanged, kHead, N::reason},
    Move{E::assign, kReport, kOpen, kUnchanged, kTriage, N::officer},
    Move{E::assign, kPart, kOpenPart, kUnchanged, roles(Role::opd_head, Role::triage), N::officer},
    Move{E::reclass, kReport, kOpen, kUnchanged, kTriage, N::category},
    Move{E::ask_extension, kPart, kUnfinishedPart, kUnchanged, kOfficer, N::date_and_reason},
    Move{E::extend, kPart, kUnfinishedPart, kUnchanged, kHead, N::date_and_reason},
    Move{E::change_privacy, kReport, kAny, kUnchanged, kHiders, N::privacy},
    Move{E::redact, kReport, kAny, kUnchanged, kTriage, N::public_text},
    Move{E::hide, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::unhide, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::unmask, kReport, kAny, kUnchanged, kTriage, N::reason},
    Move{E::mark_emergency, kReport, kOpen, kUnchanged, kTriage, N::reason},
    Move{E::mark_emergency, kPart, kOpenPart, kUnchanged, kOpd, N::reason},
    Move{E::correct_entry, kReport, in(S::received, S::needs_data), kUnchanged, kEnterers,
         N::correction},
    Move{E::new_pin, kReport, kAny, kUnchanged, kPinMakers, N::pin_reason},
    Move{E::own_data, kReport, kAny, kUnchanged, kCitizen, N::own_data},
    Move{E::told, kReport, kAny, kUnchanged, kTriage, N::nothing},

    Move{E::remind, kReport, in(S::needs_data), kUnchanged, kClockOnly, N::nothing},
    Move{E::remind, kPart, in(P::needs_data), kUnchanged, kClockOnly, N::nothing},
    Move{E::due_soon, kReport, kOpen, kUnchanged, kClockOnly, N::nothing},
    Move{E::due_soon, kPart, kOpenPart, kUnchanged, kClockOnly, N::nothing},
    Move{E::late, kReport, kOpen, kUnchanged, kClockOnly, N::nothing},
    Move{E::late, kPart, kOpenPart, kUnchanged, kClockOnly, N::nothing},
    Move{E::erase, kReport, kAny, kUnchanged, kEraser, N::rule},
};
// clang-format on

}  // namespace

std::span<const Move> moves() {
  return kMoves;
}

}  // namespace domain
