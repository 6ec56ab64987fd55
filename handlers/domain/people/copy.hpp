// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The copy of one's own data: the same facts as JSON and as a page to read.
#pragma once

#include <string>
#include <vector>

namespace domain {

struct CopyFact {
  std::string name;   ///< in JSON
  std::string label;  ///< for people
  std::string value;
  std::string machine = {};  ///< in JSON, where that differs: an instant
};

/// One thing of a list: the account, a device, a report, a step of its history.
struct CopyPart {
  std::string list;     ///< name of its list in JSON
  std::string heading;  ///< for people
  std::vector<CopyFact> facts;
};

}  // namespace domain
