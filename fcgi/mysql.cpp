// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/mysql.hpp"

#include <cppconn/connection.h>
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/metadata.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <fmt/format.h>

#include <chrono>
#include <map>
#include <sstream>
#include <thread>

#include "fcgi/log.hpp"

namespace mysql {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kIdleBeforePing{10};
constexpr std::chrono::seconds kReopenWithin{2};
constexpr std::chrono::milliseconds kSlow{200};

[[noreturn]] void rethrow(const sql::SQLException& fault) {
  throw_error(fault.getErrorCode(), fault.what());
}

struct Binder {
  sql::PreparedStatement* statement;
  unsigned index;
  std::vector<std::unique_ptr<std::stringstream>>* streams;

  void operator()(std::monostate) const { statement->setNull(index, sql::DataType::SQLNULL); }
  void operator()(std::int64_t value) const { statement->setInt64(index, value); }
  void operator()(double value) const { statement->setDouble(index, value); }
  void operator()(const std::string& value) const { statement->setString(index, value); }
  void operator()(const Blob& value) const {
    streams->push_back(std::make_unique<std::stringstream>(value.bytes));
    statement->setBlob(index, streams->back().get());
  }
  void operator()(Instant value) const { statement->setString(index, to_sql(value)); }
};

std::vector<Row> rows_of(sql::ResultSet& result) {
  auto* meta = result.getMetaData();
  auto names = std::make_shared<std::vector<std::string>>();
  for (unsigned i = 1; i <= meta->getColumnCount(); ++i) {
    names->push_back(meta->getColumnLabel(i));
  }
  std::vector<Row> rows;
  while (result.next()) {
    std::vector<std::optional<std::string>> cells;
    cells.reserve(names->size());
    for (unsigned i = 1; i <= names->size(); ++i) {
      const auto text = result.getString(i);
      cells.push_back(result.wasNull() ? std::nullopt : std::optional(text.asStdString()));
    }
    rows.emplace_back(names, std::move(cells));
  }
  return rows;
}

}  // namespace

struct Connection::State {
  Address address;
  // Order matters: statements belong to the connection and go first.
  std::unique_ptr<sql::Connection> connection;
  std::map<std::string, std::unique_ptr<sql::PreparedStatement>, std::less<>> prepared;
  Clock::time_point last_used;
  Clock::time_point last_failure;
  bool in_transaction = false;
  std::uint64_t statements = 0;

  void close() {
    prepared.clear();
    connection.reset();
  }

  void connect() {
    sql::ConnectOptionsMap options;
    options["hostName"] = sql::SQLString(
        address.socket.empty() ? fmt::format("tcp://{}:{}", address.host, address.port)
                               : "unix://" + address.socket);
    options["userName"] = sql::SQLString(address.user);
    options["password"] = sql::SQLString(address.password);
    options["schema"] = sql::SQLString(address.schema);
    options["OPT_CHARSET_NAME"] = sql::SQLString("utf8mb4");
    options["OPT_CONNECT_TIMEOUT"] = 2;
    options["OPT_READ_TIMEOUT"] = 15;
    options["OPT_WRITE_TIMEOUT"] = 15;
    connection.reset(get_driver_instance()->connect(options));
    const std::unique_ptr<sql::Statement> setup(connection->createStatement());
    setup->execute(
        "SET SESSION time_zone = '+00:00', sql_mode = "
        "'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
        "ONLY_FULL_GROUP_BY,NO_ENGINE_SUBSTITUTION'");
    setup->execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
    if (!address.migration.empty()) check_schema(*setup);
    last_used = Clock::now();
  }

  // A newer schema is fine (expand, then contract); an older one would be written to wrongly.
  void check_schema(sql::Statement& statement) {
    const std::unique_ptr<sql::ResultSet> newest(
        statement.executeQuery("SELECT COALESCE(MAX(name), '') FROM schema_migration"));
    newest->next();
    const std::string found = newest->getString(1).asStdString();
    if (found >= address.migration) return;
    close();
    throw SchemaTooOld(fmt::format("the schema is at '{}', this program needs {}: deploy/migrate",
                                   found, address.migration));
  }

  // Tries for 2 s; at once after a recent failure, so that a dead database does not hold a queue.
  void reopen() {
    close();
    const auto start = Clock::now();
    const bool failed_lately = start - last_failure < kReopenWithin;
    for (;;) {
      try {
        connect();
        return;
      } catch (const sql::SQLException& fault) {
        close();
        last_failure = Clock::now();
        if (failed_lately || last_failure - start > kReopenWithin) {
          throw Away(fault.getErrorCode(), fault.what());
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
      }
    }
  }

  void ready() {
    if (!connection) {
      // What follows a loss inside a transaction must not run on its own.
      if (in_transaction)
        throw Away(code::server_gone, "the connection was lost in this transaction");
      reopen();
    } else if (!in_transaction && Clock::now() - last_used > kIdleBeforePing &&
               !connection->isValid()) {
      reopen();
    }
  }

  sql::PreparedStatement& prepare(const Query& query) {
    auto found = prepared.find(query.sql);
    if (found == prepared.end()) {
      std::unique_ptr<sql::PreparedStatement> statement(
          connection->prepareStatement(sql::SQLString(std::string(query.sql))));
      found = prepared.emplace(std::string(query.sql), std::move(statement)).first;
    }
    return *found->second;
  }

  template <class Act>
  auto once(const Query& query, const Values& values, const Act& act) {
    const auto start = Clock::now();
    auto& statement = prepare(query);
    std::vector<std::unique_ptr<std::stringstream>> streams;
    for (std::size_t i = 0; i < values.size(); ++i) {
      std::visit(Binder{&statement, static_cast<unsigned>(i + 1), &streams}, values[i]);
    }
    auto result = act(statement);
    ++statements;
    last_used = Clock::now();
    if (last_used - start > kSlow) {
      const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(last_used - start);
      fcgi::log::warning("slow_query",
                         {{"query", std::string(query.name)}, {"ms", std::to_string(ms.count())}});
    }
    return result;
  }

  // Runs the act; if the connection turns out to be gone outside a transaction, once more on a new
  // one.
  template <class Act>
  auto run(const Query& query, const Values& values, const Act& act) {
    ready();
    try {
      try {
        return once(query, values, act);
      } catch (const sql::SQLException& fault) {
        rethrow(fault);
      }
    } catch (const Away&) {
      if (in_transaction) {
        close();
        throw;
      }
    }
    reopen();
    try {
      return once(query, values, act);
    } catch (const sql::SQLException& fault) {
      rethrow(fault);
    }
  }

  void command(const char* sql) {
    const std::unique_ptr<sql::Statement> statement(connection->createStatement());
    statement->execute(sql);
  }
};

Connection::Connection(Address address) : state_(std::make_unique<State>()) {
  state_->address = std::move(address);
}
Connection::~Connection() = default;

std::vector<Row> Connection::select(const Query& query, const Values& values) {
  return state_->run(query, values, [](sql::PreparedStatement& statement) {
    const std::unique_ptr<sql::ResultSet> result(statement.executeQuery());
    return rows_of(*result);
  });
}

std::uint64_t Connection::change(const Query& query, const Values& values) {
  return state_->run(query, values, [](sql::PreparedStatement& statement) {
    return static_cast<std::uint64_t>(statement.executeUpdate());
  });
}

std::uint64_t Connection::statement_count() const {
  return state_->statements;
}

Transaction::Transaction(Connection& connection) : connection_(&connection) {
  auto& state = *connection.state_;
  if (state.in_transaction) throw std::logic_error("a transaction within a transaction");
  state.ready();
  try {
    state.command("START TRANSACTION");
  } catch (const sql::SQLException&) {
    state.reopen();
    try {
      state.command("START TRANSACTION");
    } catch (const sql::SQLException& fault) {
      rethrow(fault);
    }
  }
  state.in_transaction = true;
}

Transaction::~Transaction() {
  auto& state = *connection_->state_;
  if (!open_) return;
  state.in_transaction = false;
  if (!state.connection) return;
  try {
    state.command("ROLLBACK");
  } catch (const sql::SQLException&) {
    state.close();  // the server rolls back what a lost connection left open
  }
}

std::int64_t Transaction::last_insert_id() {
  static constexpr Query kLast{"last_insert_id", "SELECT LAST_INSERT_ID() AS id"};
  return connection_->row(kLast).value().integer("id");
}

void Transaction::commit() {
  auto& state = *connection_->state_;
  open_ = false;
  state.in_transaction = false;
  if (!state.connection) throw Away(code::server_gone, "the connection is gone");
  try {
    state.command("COMMIT");
  } catch (const sql::SQLException& fault) {
    state.close();
    rethrow(fault);
  }
}

}  // namespace mysql
