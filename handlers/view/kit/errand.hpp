// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Small pages of citizens: track, follow, support, unsubscribe (templates/complaints/errand.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/view/kit/layout.hpp"
#include "handlers/view/kit/pieces.hpp"

namespace view {

struct Errand {
  std::string heading = {};            ///< key
  std::vector<std::string> says = {};  ///< sentences, already in words
  Link subject = {};                   ///< the public report, or empty
  std::string action = {};             ///< empty: no form
  std::string button = {};             ///< key
  Carried hidden = {};
  std::vector<Field> fields = {};
  std::vector<Link> on = {};  ///< labels are keys
  bool quick_exit = false;
};

[[nodiscard]] std::string errand(const Pages& pages, const Chrome& chrome, const Errand& errand,
                                 const domain::FieldErrors& errors);

}  // namespace view
