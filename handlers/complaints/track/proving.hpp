// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Code and e-mail, or code and PIN: whether they fit, and how often that may be tried.
#pragma once

#include <optional>
#include <string>

#include "handlers/complaints/app.hpp"
#include "handlers/complaints/track/tracking_pass.hpp"

namespace complaints {

struct Proven {
  store::Tracked reporter;
  ProvedBy proof;
};

/// One try. Neither: it did not fit.
struct Verdict {
  std::optional<Proven> proven = {};
  std::optional<domain::Instant> wait = {};  ///< nothing was looked at; try again then
};

/// Whether `typed` has the shape of an e-mail address or of a PIN. If not, nothing can fit, and it
/// need not cost a try.
[[nodiscard]] bool is_proof(std::string_view typed);

/// Says at the field `pin` that it is empty or no PIN; true if it may be tried.
bool check_pin_shape(std::string_view typed, domain::FieldErrors& errors);

/// Whose report `code` and `typed` open. Every try counts by address, by code and address, and by
/// code; a right one is taken back. A wrong proof and an unknown code take the same time. Failures
/// are logged without what was typed.
[[nodiscard]] Verdict prove(App& app, const fcgi::Visit& visit, const domain::ComplaintCode& code,
                            const std::string& typed);

/// The same where nothing but the PIN will do: an e-mail address that fits proves nothing here.
[[nodiscard]] Verdict prove_by_pin(App& app, const fcgi::Visit& visit,
                                   const domain::ComplaintCode& code, const std::string& typed);

/// What a form says of one that was looked at, at `field`; `misfit` is the key for what did not
/// fit. Empty if it opens the report.
[[nodiscard]] domain::FieldErrors errors_of(const Verdict& verdict, std::string_view field,
                                            std::string_view misfit);

}  // namespace complaints
