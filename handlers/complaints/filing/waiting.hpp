// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Reports that were begun in this browser and wait, offered for a day.
#pragma once

#include "handlers/complaints/filing/drafting.hpp"

namespace complaints {

/// What /lapor offers to go on with: unsent, saved within the last 24 hours, the last first, at
/// most five. Of a browser those nobody owns whose secret it holds; of a citizen the own ones and
/// those of the browser that no registration waits for, whoever's it is. Never one that offers
/// *Keluar cepat*. The titles only for `?judul`.
/// Source: docs/decisions/0072.
[[nodiscard]] view::Waiting waiting_for(App& app, const fcgi::Visit& visit,
                                        const Reference& reference);

}  // namespace complaints
