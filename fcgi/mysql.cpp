#include "fcgi/mysql.hpp"

#include <cppconn/connection.h>
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/metadata.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
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
  const int code = fault.getErrorCode();
  switch (code) {
    case 1040:
    case 1045:
    case 1047:
    case 1053:
    case 1129:
    case 1317:
    case 1927:
    case 2002:
    case 2003:
    case 2006:
    case 2013:
    case 2055:
    case 4031:
      throw Away(code, fault.what());
    case 1205:
    case 1213:
      throw Conflict(code, fault.what());
    default:
      throw Error(code, fault.what());
  }
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

bool Error::is_duplicate(std::string_view key_name) const {
  // "Duplicate entry 'x' for key 'uq_name'": the key stands last, MySQL writes the table before it.
  const std::string_view text = what();
  const auto at = text.rfind("for key '");
  if (code_ != 1062 || at == std::string_view::npos) return false;
  auto key = text.substr(at + 9);
  key = key.substr(0, key.find('\''));
  if (const auto dot = key.rfind('.'); dot != std::string_view::npos) key.remove_prefix(dot + 1);
  return key == key_name;
}

const std::optional<std::string>& Row::cell(std::string_view column) const {
  const auto found = std::find(names_->begin(), names_->end(), column);
  if (found == names_->end()) throw std::out_of_range("no column " + std::string(column));
  return cells_[static_cast<std::size_t>(found - names_->begin())];
}

bool Row::is_null(std::string_view column) const {
  return !cell(column).has_value();
}

std::string Row::text(std::string_view column) const {
  const auto& value = cell(column);
  if (!value) throw std::runtime_error("column " + std::string(column) + " is NULL");
  return *value;
}

std::int64_t Row::integer(std::string_view column) const {
  const auto value = text(column);
  std::int64_t number = 0;
  const auto* end = value.data() + value.size();
  const auto parsed = std::from_chars(value.data(), end, number);
  // A DECIMAL (SUM) comes with its decimals; whole ones are meant.
  if (parsed.ec != std::errc{} || (parsed.ptr != end && *parsed.ptr != '.')) {
    throw std::runtime_error("column " + std::string(column) + " is no whole number");
  }
  return number;
}

double Row::real(std::string_view column) const {
  return std::stod(text(column));
}

Instant Row::instant(std::string_view column) const {
  return instant_from_sql(text(column));
}

Address address_from(const fcgi::Config& config) {
  return {.socket = config.get_or("database.socket", ""),
          .host = config.get_or("database.host", "localhost"),
          .port = static_cast<int>(config.number_or("database.port", 3306)),
          .schema = config.get("database.schema"),
          .user = config.get("database.user"),
          .password = config.get_or("database.password", ""),
          .migration = NEWEST_MIGRATION};
}

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
      if (in_transaction) throw Away(2006, "the connection was lost in this transaction");
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
  if (!state.connection) throw Away(2006, "the connection is gone");
  try {
    state.command("COMMIT");
  } catch (const sql::SQLException& fault) {
    state.close();
    rethrow(fault);
  }
}

std::string to_sql(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(instant - day);
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{:03}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                     clock.subseconds().count());
}

Instant instant_from_sql(std::string_view text) {
  const auto part = [text](std::size_t at, std::size_t length) {
    int value = 0;
    if (text.size() < at + length) throw std::runtime_error("no date: " + std::string(text));
    const auto* end = text.data() + at + length;
    if (std::from_chars(text.data() + at, end, value).ptr != end) {
      throw std::runtime_error("no date: " + std::string(text));
    }
    return value;
  };
  const std::chrono::year_month_day date{std::chrono::year(part(0, 4)),
                                         std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                         std::chrono::day(static_cast<unsigned>(part(8, 2)))};
  Instant result = std::chrono::sys_days(date);
  if (text.size() >= 19) {
    result += std::chrono::hours(part(11, 2)) + std::chrono::minutes(part(14, 2)) +
              std::chrono::seconds(part(17, 2));
  }
  if (text.size() >= 23) result += std::chrono::milliseconds(part(20, 3));
  return result;
}

}  // namespace mysql
