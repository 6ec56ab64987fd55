// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What an action asks the store to do with a report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "handlers/domain/ids.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/states.hpp"

namespace store {

/// One act as an action asks for it. `input` was checked by domain::check_input before.
struct Command {
  domain::Event event = domain::Event::note;
  std::optional<domain::PartId> part = std::nullopt;  ///< for moves of a part, and drop_part
  std::vector<domain::PartId> parts = {};  ///< reopen: which are not right; empty means all
  domain::ActInput input = {};
  std::string nonce = {};                              ///< of the form; empty only for the clock
  std::vector<domain::AttachmentId> attachments = {};  ///< proof: of this report, tied to the event
  std::optional<domain::ConsentId> consent = {};       ///< unmask: a second officer's
  int percent = 0;  ///< due_soon, late: the step that rings (domain::Ring)
  /// due_soon, late: which promise rings; without one it is told as the part's target, or the
  /// desk's.
  std::optional<domain::PromiseId> promise = {};
};

}  // namespace store
