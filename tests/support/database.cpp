// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/support/database.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

namespace support {
namespace {

const char* environment(const char* name) {
  return std::getenv(name);  // NOLINT(concurrency-mt-unsafe): tests have one thread at their start
}

/// Runs a program of deploy/ and waits; its output goes where the test's goes.
void run_program(const std::string& command) {
  const int status = std::system(command.c_str());  // NOLINT(cert-env33-c): our own words only
  if (status != 0) throw std::runtime_error("failed: " + command);
}

/// What one run of an executable has to itself.
class Schema {
 public:
  Schema()
      : name_("test_" + std::to_string(getpid())),
        folder_(std::filesystem::temp_directory_path() / ("laporbup-" + name_)),
        socket_(environment("LAPORBUP_TEST_SOCKET")) {
    const std::string where = " --socket '" + socket_ + "' --user root --schema " + name_;
    const std::string deploy = LAPORBUP_SOURCE "/deploy/";
    run_program(deploy + "migrate --commit --seed" + where + " >/dev/null");
    run_program(deploy + "database-accounts --passwords '" + folder_.string() + "' --prefix " +
                name_ + where + " >/dev/null");
    root_ = std::make_unique<mysql::Connection>(address("root", ""));
  }
  ~Schema() {
    try {
      for (const auto* binary : kBinaries)
        execute("DROP USER IF EXISTS '" + name_ + "_" + binary + "'@'localhost'");
      execute("DROP DATABASE " + name_);
    } catch (const std::exception& gone) {
      std::fprintf(stderr, "the test schema stays: %s\n", gone.what());
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Schema(const Schema&) = delete;
  Schema& operator=(const Schema&) = delete;

  [[nodiscard]] mysql::Address address(const std::string& user, const std::string& password) const {
    return {.socket = socket_,
            .host = "",
            .port = 0,
            .schema = name_,
            .user = user,
            .password = password};
  }
  [[nodiscard]] mysql::Address address_of(const std::string& binary) const {
    std::ifstream file(folder_ / binary);
    std::string password;
    if (!std::getline(file, password)) throw std::runtime_error("no account of " + binary);
    return address(name_ + "_" + binary, password);
  }
  void execute(const std::string& sql) { root_->change({"test", sql}, {}); }
  [[nodiscard]] mysql::Connection& root() { return *root_; }
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  static constexpr std::array kBinaries{"pages",      "accounts",  "activation",
                                        "complaints", "followups", "admin",
                                        "courier",    "retention", "rekey"};
  std::string name_;
  std::filesystem::path folder_;
  std::string socket_;
  std::unique_ptr<mysql::Connection> root_;
};

Schema& schema_of_this_run() {
  static Schema schema;
  return schema;
}

/// Everything but the reference data, children first.
constexpr std::array kEmptied{
    "ring",           "promise",       "consent",          "sanction",        "desk_request",
    "entry_batch",    "audit_log",     "cache_purge",      "kabari_try",      "kabari",
    "reply_link",     "answer_doubt",  "outbox",           "support",         "follower",
    "rating",         "attachment",    "event_body",       "complaint_event", "staff_word",
    "public_word",    "word",          "stat_day",         "reporter",        "contact",
    "identity",       "person",        "complaint_answer", "part_pause",      "part",
    "complaint_text", "complaint",     "draft_answer",     "draft",           "email_change",
    "known_device",   "account_token", "citizen_session",  "staff_session",   "registration",
    "account",        "roster",        "staff_account",    "throttle",        "sign_in_failure",
    "staff_link",     "heartbeat",     "outage",           "clock_jump"};

boost::test_tools::assertion_result is_there(boost::unit_test::test_unit_id) {
  if (environment("LAPORBUP_TEST_SOCKET") != nullptr) return true;
  if (environment("CI") != nullptr)
    throw std::runtime_error("CI without a database: LAPORBUP_TEST_SOCKET is not set");
  boost::test_tools::assertion_result no(false);
  no.message() << "NO DATABASE: LAPORBUP_TEST_SOCKET is not set (tests/support/mariadb start DIR)";
  return no;
}

}  // namespace

boost::unit_test::precondition needs_database() {
  return boost::unit_test::precondition(is_there);
}

Database::Database() {
  auto& schema = schema_of_this_run();
  schema.execute("SET FOREIGN_KEY_CHECKS = 0");
  for (const std::string table : kEmptied) schema.execute("DELETE FROM " + table);
  schema.execute("SET FOREIGN_KEY_CHECKS = 1");
}

mysql::Connection& Database::connection() {
  return schema_of_this_run().root();
}

mysql::Address Database::address_of(std::string_view binary) const {
  return schema_of_this_run().address_of(std::string(binary));
}

mysql::Address Database::root_address() const {
  return schema_of_this_run().address("root", "");
}

const std::string& Database::schema() const {
  return schema_of_this_run().name();
}

std::int64_t Database::number(const std::string& sql) {
  const auto rows = connection().select({"test", "SELECT (" + sql + ") AS n"}, {});
  return rows.at(0).is_null("n") ? 0 : rows.at(0).integer("n");
}

void Database::run(const std::string& sql) {
  schema_of_this_run().execute(sql);
}

const crypto::KeyPair& Database::outbox_keys() {
  static const auto keys = crypto::new_key_pair();
  return keys;
}

}  // namespace support
