// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "fcgi/config.hpp"

namespace mysql {

/// Where and as whom to connect.
struct Address {
  std::string socket;  ///< if set, wins over host and port
  std::string host;
  int port = 3306;
  std::string schema;
  std::string user;
  std::string password;
  /// The newest migration the program needs, looked for at every connect; empty: not looked for.
  std::string migration = {};
};
/// Keys: `database.schema`, `database.user`; `database.socket`, `database.host` (localhost),
/// `database.port` (3306) and `database.password`, which may be absent. The migration is the newest
/// one that this was built with. Throws fcgi::ConfigError.
[[nodiscard]] Address address_from(const fcgi::Config& config);

}  // namespace mysql
