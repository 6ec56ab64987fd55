/// \file
/// The page of *Kabari pelapor*, as its actions show it.
#pragma once

#include <optional>

#include "handlers/followups/app.hpp"

namespace followups {

/// Which row of a desk's list an address names.
[[nodiscard]] domain::KabariId kabari_of(const fcgi::Visit& visit);

/// The officer's list. Who hides his identity stands there without name, phone and address;
/// phone and address of `opened` are shown.
[[nodiscard]] fcgi::Response to_tell_page(App& app, const fcgi::Visit& visit,
                                          const domain::Officer& officer,
                                          std::optional<domain::KabariId> opened);

}  // namespace followups
