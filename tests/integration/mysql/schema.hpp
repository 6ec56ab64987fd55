// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A schema of the test's own on the server of LAPORBUP_TEST_SOCKET.
#pragma once

#include <compare>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>

#include "fcgi/crypto.hpp"
#include "fcgi/mysql.hpp"

namespace notes {

struct NoteId {
  std::int64_t value;
  auto operator<=>(const NoteId&) const = default;
};

inline std::string socket_path() {
  const char* path = std::getenv("LAPORBUP_TEST_SOCKET");  // NOLINT: one thread so far
  if (path == nullptr) throw std::runtime_error("LAPORBUP_TEST_SOCKET is not set");
  return path;
}

inline mysql::Address address_of(const std::string& schema) {
  return {.socket = socket_path(),
          .host = "",
          .port = 0,
          .schema = schema,
          .user = "root",
          .password = ""};
}

/// A schema of its own with one table, and two connections to it.
struct Schema {
  std::string name = "test_mysql_" + crypto::hex(crypto::random_bytes(4));
  mysql::Connection admin{address_of("mysql")};
  mysql::Connection db{address_of(name)};
  mysql::Connection other{address_of(name)};

  Schema() {
    run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
    run("CREATE TABLE " + name + ".note (" +
        "id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, slug VARCHAR(50) NULL, "
        "words TEXT NULL, raw BLOB NULL, big BIGINT NULL, unsigned_big BIGINT UNSIGNED NULL, "
        "ratio DOUBLE NULL, at DATETIME(3) NULL, CONSTRAINT uq_note_slug UNIQUE (slug)) "
        "ENGINE=InnoDB");
  }
  ~Schema() { run("DROP DATABASE " + name); }
  Schema(const Schema&) = delete;
  Schema& operator=(const Schema&) = delete;

  void run(const std::string& sql) { admin.change({"test", sql}, {}); }

  NoteId insert(const std::string& slug) {
    return mysql::transact(db, [&](mysql::Transaction& transaction) {
      return transaction.insert<NoteId>(kInsert, slug);
    });
  }
  std::int64_t count() {
    return other.row({"test.count", "SELECT COUNT(*) AS n FROM note"}).value().integer("n");
  }
  /// Ends the connection as the server would: the thread is killed from another connection.
  void kill(mysql::Connection& victim) {
    const auto id = victim.row({"test.id", "SELECT CONNECTION_ID() AS id"}).value().text("id");
    run("KILL CONNECTION " + id);
  }

  static constexpr mysql::Query kInsert{"test.insert", "INSERT INTO note (slug) VALUES (?)"};
};

}  // namespace notes
