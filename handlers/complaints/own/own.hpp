// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A report as its reporter sees it.
#pragma once

#include <string>
#include <vector>

#include "handlers/complaints/own/claim.hpp"
#include "handlers/domain/clocks/moment.hpp"
#include "handlers/view/complaints/own.hpp"
#include "handlers/view/kit/pieces.hpp"
#include "handlers/view/kit/words.hpp"

namespace complaints {

/// True if the reporter may say of this step that it does not answer.
[[nodiscard]] bool may_be_doubted(const store::Complaint& report,
                                  const store::TimelineEntry& entry);

/// The history, newest first, with the files each step brought.
[[nodiscard]] std::vector<view::Step> steps_of(const view::Messages& messages, const Claim& claim,
                                               const std::vector<store::TimelineEntry>& history,
                                               const std::vector<store::Attachment>& files);

/// The question that is open on the report (`part` absent) or on one part, or empty.
[[nodiscard]] std::string open_question(const std::vector<store::TimelineEntry>& history,
                                        std::optional<domain::PartId> part);

/// By when that question is answered; absent: nothing is asked there.
[[nodiscard]] std::optional<domain::Instant> answer_due(const store::Complaint& report,
                                                        std::optional<domain::PartId> part,
                                                        const domain::SlaPolicy& policy);

/// The question with who asks, and by when it is answered.
[[nodiscard]] view::Quote question_put(const view::Messages& messages,
                                       const store::Complaint& report,
                                       const std::vector<store::TimelineEntry>& history,
                                       std::optional<domain::PartId> part,
                                       const domain::SlaPolicy& policy);

/// What was said in one step, by whom and when.
[[nodiscard]] view::Quote words_told(const view::Messages& messages,
                                     const store::TimelineEntry& entry);
[[nodiscard]] view::Quote words_told(const view::Messages& messages,
                                     const std::vector<store::TimelineEntry>& history,
                                     domain::EventId event);

/// Who asks there: the OPD, or Diskominfo.
[[nodiscard]] std::string asker_of(const view::Messages& messages, const store::Complaint& report,
                                   std::optional<domain::PartId> part);

}  // namespace complaints
