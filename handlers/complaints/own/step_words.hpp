// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a step of the history says to the reporter.
#pragma once

#include <string>
#include <string_view>

#include "handlers/complaints/app.hpp"
#include "handlers/view/kit/messages.hpp"

namespace complaints {

/// Who did it; empty: nobody is named.
[[nodiscard]] std::string who(const view::Messages& messages, const store::TimelineEntry& entry);

/// One of the data the act carried, or empty.
[[nodiscard]] std::string value_of(const store::TimelineEntry& entry, std::string_view name);

/// The words of a step, with what the act named beside them.
[[nodiscard]] std::string words_of(const view::Messages& messages,
                                   const store::TimelineEntry& entry);

/// By a PIN that an officer had just seen it may have been somebody else: a sentence, or empty.
[[nodiscard]] std::string mark_of(const view::Messages& messages,
                                  const store::TimelineEntry& entry);

}  // namespace complaints
