// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What a colleague saved while a form stood open (templates/layout/meanwhile.tpl).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fcgi/page.hpp"
#include "handlers/domain/result.hpp"
#include "handlers/domain/time.hpp"
#include "handlers/view/kit/field.hpp"
#include "handlers/view/kit/messages.hpp"

namespace view {

/// One field of which something else is saved than what was typed; both as a reader sees them.
struct SavedElse {
  std::string label = {};
  std::string saved = {};
  std::string typed = {};
};

struct Meanwhile {
  std::string who = {};  ///< saved it; empty: it is not known
  std::optional<domain::Instant> at = {};
  std::string why = {};  ///< in his own words; empty: he gave none
  std::vector<SavedElse> fields = {};
};

/// Expands `{{>MARKER}}` with who saved what and when, what differs from what was typed, and that
/// nothing was done yet.
void put_meanwhile(fcgi::Dictionary& where, std::string_view marker, const Messages& messages,
                   const Meanwhile& meanwhile);

/// Of `fields` those of which something else is saved than what they hold as typed. What can be
/// chosen is called by its label.
[[nodiscard]] std::vector<SavedElse> saved_else(const Messages& messages,
                                                const std::vector<Field>& fields,
                                                const domain::Values& saved);

}  // namespace view
