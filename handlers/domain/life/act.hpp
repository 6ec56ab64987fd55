// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What somebody wants to do with a report.
#pragma once

#include <optional>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/reasons.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/privacy.hpp"
#include "handlers/domain/states.hpp"

namespace domain {

/// One thing an actor wants to do, as far as the rules look at it; the words travel apart
/// (`followup.hpp`).
struct Act {
  Event event = Event::file;
  std::optional<PartId> part = std::nullopt;  ///< for moves of a part, and *drop_part*
  std::vector<PartId> parts = {};             ///< *reopen*: which are not right; empty means all
  std::optional<OpdId> opd = std::nullopt;    ///< *forward*, *split*
  std::optional<Privacy> privacy = std::nullopt;  ///< *change_privacy*, *correct_entry*
  bool has_second_person = false;                 ///< *unmask*: a second officer has agreed
  std::optional<Course> course = std::nullopt;  ///< *reclass*, *correct_entry*: of the new category
  std::optional<Date> day = std::nullopt;       ///< *schedule*, *ask_extension*, *extend*
  std::optional<SendBackReason> send_back_reason = std::nullopt;
  std::optional<RejectionReason> rejection_reason = std::nullopt;
};

}  // namespace domain
