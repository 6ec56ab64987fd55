// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The table of moves, one row per move. A move that is no row here does not exist.
/// Source: docs/contract.md, *Life of a report*.
#pragma once

#include <cstdint>
#include <span>
#include <variant>

#include "handlers/domain/officer.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// Whether a move changes the report or one of its parts.
enum class Scope { report, part };

/// What an act must carry; `followup.hpp` checks it.
enum class Needs {
  nothing,
  draft,  ///< the draft; on behalf: channel, received_at, contact
  question,
  answer,
  opd_and_public_text,  ///< OPD, public title and text, nature
  opd_and_task,         ///< OPD, what it is asked to do
  part,                 ///< which one
  finding,              ///< and for a send_back why: not ours, not proven, not clear
  plan,
  date_and_reason,
  work,             ///< what was done
  proof_or_reason,  ///< text, and a photo or why there is none
  reason,
  rejection_reason,  ///< from the closed list
  other_body,        ///< to whom it went, or to whom to turn
  other_report,
  stars,
  parts_and_words,  ///< which parts are not right, what is wrong
  words,
  privacy,
  category,
  correction,  ///< category and privacy, as they should have been, and why
  officer,
  public_text,
  pin_reason,  ///< why another PIN is made, from the closed list
  own_data,    ///< what becomes of the reporter's data
  rule         ///< the rule by which something is erased
};

/// A set of states of one scope, one bit each.
struct StateSet {
  std::uint32_t bits = 0;
  template <class S>
  [[nodiscard]] constexpr bool has(S state) const {
    return (bits >> static_cast<unsigned>(state) & 1U) != 0;
  }
};

template <class... S>
[[nodiscard]] constexpr StateSet in(S... states) {
  return {((1U << static_cast<unsigned>(states)) | ...)};
}

/// Where a move leads: nowhere, to a state of the report, or of the part.
using Target = std::variant<std::monostate, ReportState, PartState>;

struct Move {
  Event event;
  Scope scope;
  StateSet from;  ///< of the report's or the part's states, by `scope`
  Target to;      ///< monostate: unchanged, or `apply` works it out (back to where it was asked)
  Roles by;
  Needs needs;
};

[[nodiscard]] std::span<const Move> moves();

}  // namespace domain
