// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What forms offer to choose from: categories, places, bodies; invented where they name somebody.
#pragma once

#include <vector>

#include "handlers/domain/filing/complaint.hpp"

namespace given {

/// One of each kind: by place, by hand, by answer, about conduct, with *Keluar cepat* and
/// telephones.
const std::vector<domain::Category>& categories();
const domain::Category& category(std::string_view code);
const std::vector<domain::Kecamatan>& kecamatan();
const std::vector<domain::Village>& villages();
const std::vector<domain::Opd>& bodies();

/// Steps 1 and 3 as a citizen would have filled them in.
domain::ComplaintDraft draft();

}  // namespace given
