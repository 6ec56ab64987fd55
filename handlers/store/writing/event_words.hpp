// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The words of an act: what stands in the event's body, and what the messages about it say.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "handlers/domain/clocks/moment.hpp"
#include "handlers/domain/clocks/promise.hpp"
#include "handlers/domain/code.hpp"
#include "handlers/domain/life/applied.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/next_step.hpp"
#include "handlers/store/reports/history.hpp"
#include "handlers/store/reports/situations.hpp"

namespace store {

/// True for forward and redact: triage's title and text, scanned, go out to everybody. Of every
/// other act such words are dropped, whatever a form was made to carry.
[[nodiscard]] bool releases_words(domain::Event event);

/// The body of an event.
///
/// `text` is what was written; `public_text` what everybody may read of it: triage's released text
/// for forward and redact, and for what staff say in public (verify, start, schedule, progress,
/// resolve, return_answer, send_back, extend, comment, reject, redirect) the text with its findings
/// made unreadable (domain::mask_findings), the reporters' `names` among them.
/// Names in `data`, each only if given: opd_id nature public_title reason (word of the send-back,
/// rejection or PIN reason) kind (word of the redirect or of what became of own data) body channel
/// number date address hours stars other_code privacy category_id officer_id no_proof_reason
/// word_channel word_quotation photos_shown photos_taken boxes not_asked; the recorder adds
/// second_id, the officer who consented to an unmask, and to what changes category or privacy both
/// as they were and became: category_was category_name_was category_name privacy_was privacy. A
/// redact of photos alone carries no text: the released words stay as they are.
[[nodiscard]] Body body_of(domain::Event event, const domain::ActInput& input,
                           std::span<const std::string> names);

/// Says in `body` which promise rings (`promise`, its word) and at which of its steps: `percent`,
/// of the hard date `day`.
void put_ring(domain::PromiseKind kind, int step, Body& body);

/// What is said of an event: facts around it that stand in no input.
struct Occasion {
  domain::ComplaintCode code;
  std::string title;         ///< the citizen's
  std::string public_title;  ///< what the public reads, or empty
  std::string opd;           ///< short name of the part's OPD, or empty; of several, with commas
  domain::Desk desk = domain::Desk::triage;  ///< who acts where no OPD does
  bool given_up = false;                     ///< that OPD does not handle it any more
  domain::ReportState state = domain::ReportState::received;
  std::optional<domain::Outcome> outcome = {};
  bool unproven = false;                    ///< rejected as *tidak terbukti*
  std::optional<domain::Instant> due = {};  ///< by when the next step is taken
  /// Which step that is, where the message does not know it by its event.
  std::optional<domain::PromiseKind> step = {};
  domain::Instant at;
};

/// The values of its messages (outbox.hpp says their shape), to reporters and staff; and to
/// followers, of the public text only.
[[nodiscard]] domain::Values values_of(const Occasion& occasion, const Body& body);
[[nodiscard]] domain::Values public_values_of(const Occasion& occasion, const Body& body,
                                              domain::Event event);

/// By when the next step is taken after `applied`: what the message about it promises.
/// `part`: the one the event is about, with its target as written.
[[nodiscard]] std::optional<domain::Instant> due_after(const domain::Applied& applied,
                                                       const domain::Part* part,
                                                       domain::Instant response_due,
                                                       const domain::Moment& moment);

}  // namespace store
