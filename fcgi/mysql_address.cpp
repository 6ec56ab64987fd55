// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/mysql_address.hpp"

namespace mysql {

Address address_from(const fcgi::Config& config) {
  return {.socket = config.get_or("database.socket", ""),
          .host = config.get_or("database.host", "localhost"),
          .port = static_cast<int>(config.number_or("database.port", 3306)),
          .schema = config.get("database.schema"),
          .user = config.get("database.user"),
          .password = config.get_or("database.password", ""),
          .migration = NEWEST_MIGRATION};
}

}  // namespace mysql
