// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Data saya of a reporter without an account (templates/complaints/own_data.tpl).
#pragma once

#include <string>
#include <vector>

#include "handlers/domain/code.hpp"
#include "handlers/domain/people/copy.hpp"
#include "handlers/view/kit/layout.hpp"

namespace view {

struct OwnDataPage {
  domain::ComplaintCode code;
  std::vector<domain::CopyFact> facts = {};  ///< those without a value are not kept
  bool hides_identity = false;               ///< the facts are masked
  std::string back = {};                     ///< the report's page
  std::string correct = {};
  std::string erase = {};
  std::string as_page = {};
  std::string as_json = {};
  bool quick_exit = false;
};

[[nodiscard]] std::string own_data(const Pages& pages, const Chrome& chrome,
                                   const OwnDataPage& data);

}  // namespace view
