// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where the reporter's acts on a report stand: with an account, by code and PIN, from a mail.
#pragma once

#include "fcgi/router.hpp"
#include "handlers/complaints/app.hpp"

namespace complaints {

/// nginx lets 24 MiB through here, so that our own sentence refuses a photo that is too large.
inline constexpr fcgi::BodyLimits kUpload{
    .bytes = std::size_t{24} * 1024 * 1024, .parts = 20, .files = true};

/// Adds what a reporter does on a report of his own, each at every address it has.
void add_acts(fcgi::Router& routes, App& app);

}  // namespace complaints
