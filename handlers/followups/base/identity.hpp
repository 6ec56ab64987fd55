// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The person behind a report, as far as an officer may know him now.
#pragma once

#include <optional>

#include "handlers/followups/base/app.hpp"
#include "handlers/view/followups/report.hpp"

namespace followups {

/// When the officer's session began: what he opened since then stands open to him.
[[nodiscard]] std::optional<domain::Instant> session_start(const fcgi::Visit& visit);

/// True if the officer opened the reporter's identity in this session, with a second person where
/// the report takes two by now: a logged act, not a setting.
[[nodiscard]] bool has_unmasked(App& app, const fcgi::Visit& visit, const domain::Officer& officer,
                                const store::Complaint& report);

/// True while anything of the person is kept: it may never have been said, or was erased.
[[nodiscard]] bool keeps_identity(App& app, const store::Complaint& report);

/// The person behind the report, as far as the officer's sight goes: masked until he opened it in
/// this session, unless nothing is kept that could be opened; absent where nothing of the person is
/// for these eyes.
[[nodiscard]] std::optional<view::DeskPerson> person_of(App& app, const fcgi::Visit& visit,
                                                        const domain::Officer& officer,
                                                        const store::Complaint& report);

}  // namespace followups
