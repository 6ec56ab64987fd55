// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The way out for one who must not be seen here.
#pragma once

#include <string>

#include "fcgi/page.hpp"

namespace view {

/// Where it leads: a page of others that nobody asks about.
[[nodiscard]] std::string harmless_page();

/// *Keluar cepat* at `{{>EXIT}}` of a page's template: layout/exit.tpl.
void put_exit(fcgi::Dictionary& html);

/// The same, unseen until a script shows it.
void put_exit_unseen(fcgi::Dictionary& html);

}  // namespace view
