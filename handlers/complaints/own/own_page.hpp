// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The page of a report for its reporter, signed in or by code.
#pragma once

#include "handlers/complaints/own/claim.hpp"
#include "handlers/view/complaints/own.hpp"

namespace complaints {

/// What `claim` may see and do: by e-mail there is nothing to do on it, and no file.
[[nodiscard]] view::OwnReport own_page(App& app, const fcgi::Visit& visit, const Claim& claim);

}  // namespace complaints
