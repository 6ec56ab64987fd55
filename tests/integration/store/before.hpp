// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A schema as an earlier release left it, in which migrations are tried on rows of every state.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "tests/support/database.hpp"

/// A schema of its own, brought up to the migration before `first`; foreign keys are not checked.
class Before {
 public:
  Before(support::Database& db, int first, int last)
      : first_(first), last_(last), address_(db.root_address()) {
    address_.schema = db.schema() + "_before";
    db.run("DROP DATABASE IF EXISTS " + address_.schema);
    db.run("CREATE DATABASE " + address_.schema +
           " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    // The views' definer reads for whoever asks them.
    db.run("GRANT SELECT ON " + address_.schema + ".* TO 'lapor_owner'@'localhost'");
    for (const auto& file : files())
      if (number(file) < first_) apply(file);
    connection_ = std::make_unique<mysql::Connection>(address_);
    run("SET FOREIGN_KEY_CHECKS = 0");
  }
  ~Before() {
    try {
      run("DROP DATABASE " + address_.schema);
    } catch (const std::exception& stays) {
      BOOST_TEST_MESSAGE("the schema before stays: " << stays.what());
    }
  }
  Before(const Before&) = delete;
  Before& operator=(const Before&) = delete;

  /// Applies the migrations from `first` to `last`.
  void migrate() {
    for (const auto& file : files())
      if (number(file) >= first_ && number(file) <= last_) apply(file);
  }
  /// Applies one again, or a file of seeds.
  void apply(const std::filesystem::path& file) {
    const auto command =
        "mariadb --no-defaults --default-character-set=utf8mb4 --user=root --socket='" +
        address_.socket + "' " + address_.schema + " < '" + file.string() + "'";
    BOOST_REQUIRE_MESSAGE(std::system(command.c_str()) == 0,  // NOLINT(cert-env33-c): our own words
                          file.filename());
  }
  void run(const std::string& sql) { connection_->change({"test", sql}, {}); }
  std::string text(const std::string& what) {
    const auto row = connection_->row({"test", "SELECT CONCAT('', (" + what + ")) AS t"});
    return row && !row->is_null("t") ? row->text("t") : "(null)";
  }
  [[nodiscard]] mysql::Connection& connection() { return *connection_; }

 private:
  static std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> all;
    for (const auto& one : std::filesystem::directory_iterator(LAPORBUP_SOURCE "/sql/migrations"))
      all.push_back(one.path());
    std::ranges::sort(all);
    return all;
  }
  static int number(const std::filesystem::path& file) {
    return std::stoi(file.filename().string());
  }

  int first_;
  int last_;
  mysql::Address address_;
  std::unique_ptr<mysql::Connection> connection_;
};
