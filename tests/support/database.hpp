// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A real MariaDB for a test: a schema of its own per executable, emptied per case.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <boost/test/tree/decorator.hpp>

#include "fcgi/crypto.hpp"
#include "fcgi/mysql.hpp"

namespace support {

/// Decorates a suite: skipped, loudly, where LAPORBUP_TEST_SOCKET is not set; with CI=true it runs
/// and fails. `BOOST_AUTO_TEST_SUITE(history, *support::needs_database())`
[[nodiscard]] boost::unit_test::precondition needs_database();

/// The schema, made by deploy/migrate with its reference data and deploy/database-accounts at the
/// first use, dropped at the end. Each Database empties everything but the reference data.
class Database {
 public:
  Database();

  /// As an account that may do everything; for building and looking.
  [[nodiscard]] mysql::Connection& connection();
  /// As the account of a binary, with its own rights: `address_of("complaints")`.
  [[nodiscard]] mysql::Address address_of(std::string_view binary) const;
  [[nodiscard]] mysql::Address root_address() const;
  [[nodiscard]] const std::string& schema() const;

  /// The first column of the first row as a number; a statement for looking at what was written.
  [[nodiscard]] std::int64_t number(const std::string& sql);
  /// Runs one statement as the account that may do everything.
  void run(const std::string& sql);

  /// The courier's pair: what tests seal with, and open.
  [[nodiscard]] static const crypto::KeyPair& outbox_keys();
};

}  // namespace support
