// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a reporter said while he was told, as an act on his word.
#pragma once

#include "handlers/followups/base/act.hpp"
#include "handlers/view/followups/tell.hpp"

namespace followups {

/// The message of these rows, as the card showed it.
[[nodiscard]] std::string message_of(const App& app, const std::vector<store::ToTell>& rows);

/// What may be chosen on this report now, with what was typed.
[[nodiscard]] view::AnswerForm answer_form(App& app, const fcgi::Visit& visit,
                                           const domain::Officer& officer,
                                           const store::Complaint& report);

/// Reads the form into `command` and `errors`: the quotation is the text of the act. Refused if the
/// chosen act is not open (any more).
[[nodiscard]] domain::Result<void, domain::Refusal> read_answer(App& app, const fcgi::Visit& visit,
                                                                Attempt& attempt);

}  // namespace followups
