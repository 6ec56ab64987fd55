#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "fcgi/config.hpp"
#include "fcgi/time.hpp"

/// MySQL/MariaDB: named prepared statements, transactions that repeat, silent reconnection.
///
/// One Connection per process, one thread. All times UTC. Text is UTF-8 (utf8mb4) both ways.
namespace mysql {

using fcgi::Instant;

/// A statement with its name (for the log and the slow-query search); `?` for every value.
/// Prepared lazily, once per connection.
struct Query {
  std::string_view name;
  std::string_view sql;
};

/// Bytes, as opposed to text: bound with setBlob.
struct Blob {
  std::string bytes;
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob, Instant>;
using Values = std::vector<Value>;

template <class T>
concept StrongId = requires(T id) {
  { id.value } -> std::convertible_to<std::int64_t>;
} && std::is_aggregate_v<T>;

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// A C++ value as a bound value: integers, bool, text, instants, strong ids, optionals of these.
template <class T>
[[nodiscard]] Value to_value(const T& value) {
  if constexpr (IsOptional<T>::value) {
    return value ? to_value(*value) : Value{};
  } else if constexpr (StrongId<T>) {
    return std::int64_t{value.value};
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<std::int64_t>(value);
  } else if constexpr (std::is_floating_point_v<T>) {
    return static_cast<double>(value);
  } else if constexpr (std::is_same_v<T, Blob> || std::is_same_v<T, Instant>) {
    return value;
  } else if constexpr (std::is_same_v<T, std::nullopt_t>) {
    return Value{};
  } else {
    return std::string(value);
  }
}

/// One row of an answer. Columns by the name they have in the SELECT.
///
/// Errors: std::out_of_range for an unknown column; std::runtime_error if NULL is read as a value.
class Row {
 public:
  Row(std::shared_ptr<const std::vector<std::string>> names,
      std::vector<std::optional<std::string>> cells)
      : names_(std::move(names)), cells_(std::move(cells)) {}

  [[nodiscard]] bool is_null(std::string_view column) const;
  [[nodiscard]] std::string text(std::string_view column) const;  ///< text or bytes
  [[nodiscard]] std::int64_t integer(std::string_view column) const;
  [[nodiscard]] double real(std::string_view column) const;
  [[nodiscard]] bool flag(std::string_view column) const { return integer(column) != 0; }
  [[nodiscard]] Instant instant(std::string_view column) const;
  template <StrongId Id>
  [[nodiscard]] Id id(std::string_view column) const {
    return Id{integer(column)};
  }
  /// The value, or absent when NULL: `row.optional<std::string>("email")`.
  template <class T>
  [[nodiscard]] std::optional<T> optional(std::string_view column) const {
    if (is_null(column)) return std::nullopt;
    if constexpr (StrongId<T>) {
      return T{integer(column)};
    } else if constexpr (std::is_same_v<T, Instant>) {
      return instant(column);
    } else if constexpr (std::is_same_v<T, std::string>) {
      return text(column);
    } else if constexpr (std::is_floating_point_v<T>) {
      return static_cast<T>(real(column));
    } else {
      return static_cast<T>(integer(column));
    }
  }

 private:
  [[nodiscard]] const std::optional<std::string>& cell(std::string_view column) const;
  std::shared_ptr<const std::vector<std::string>> names_;
  std::vector<std::optional<std::string>> cells_;
};

/// A fault of the database. `code` is the server's number.
class Error : public std::runtime_error {
 public:
  Error(int code, const std::string& what) : std::runtime_error(what), code_(code) {}
  [[nodiscard]] int code() const { return code_; }
  /// 1062, and the name of the unique key that refused.
  [[nodiscard]] bool is_duplicate(std::string_view key_name) const;

 private:
  int code_;
};

/// The database cannot be reached (also a cluster without quorum): the visitor gets 503.
class Away : public Error {
 public:
  using Error::Error;
};

/// 1213 or 1205: the whole transaction must run again.
class Conflict : public Error {
 public:
  using Error::Error;
};

/// The schema lacks a migration this program was built for: a process that meets it must end.
struct SchemaTooOld : std::runtime_error {
  using std::runtime_error::runtime_error;
};

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
/// With the migration this was built with.
[[nodiscard]] Address address_from(const fcgi::Config& config);

/// The process's connection; connects when first used.
///
/// Pings when idle for more than 10 s. If the first statement of a request or transaction finds the
/// connection gone it reopens, prepares again and repeats once, silently. Throws Away if reopening
/// fails within 2 s. Source: docs/decisions (the database connection).
class Connection {
 public:
  explicit Connection(Address address);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  template <class... Ts>
  std::vector<Row> rows(const Query& query, const Ts&... values) {
    return select(query, Values{to_value(values)...});
  }
  /// The first row, if any.
  template <class... Ts>
  std::optional<Row> row(const Query& query, const Ts&... values) {
    auto found = select(query, Values{to_value(values)...});
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
  }
  /// Values made at run time, for lists with filters: `sql` is put together from fixed fragments.
  std::vector<Row> select(const Query& query, const Values& values);
  /// One statement outside a transaction (session touch). Returns the rows changed.
  template <class... Ts>
  std::uint64_t execute(const Query& query, const Ts&... values) {
    return change(query, Values{to_value(values)...});
  }
  std::uint64_t change(const Query& query, const Values& values);

  /// Statements since the process started; for tests and the request's log line.
  [[nodiscard]] std::uint64_t statement_count() const;

 private:
  friend class Transaction;
  struct State;
  std::unique_ptr<State> state_;
};

/// Rolls back unless committed. Store methods that write take one as their first parameter.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  template <class... Ts>
  std::uint64_t execute(const Query& query, const Ts&... values) {
    return connection_->change(query, Values{to_value(values)...});
  }
  /// INSERT; the new row's AUTO_INCREMENT id.
  template <StrongId Id, class... Ts>
  Id insert(const Query& query, const Ts&... values) {
    connection_->change(query, Values{to_value(values)...});
    return Id{last_insert_id()};
  }
  template <class... Ts>
  std::vector<Row> rows(const Query& query, const Ts&... values) {
    return connection_->rows(query, values...);
  }
  template <class... Ts>
  std::optional<Row> row(const Query& query, const Ts&... values) {
    return connection_->row(query, values...);
  }
  [[nodiscard]] std::int64_t last_insert_id();
  void commit();

 private:
  Connection* connection_;
  bool open_ = true;
};

/// What is either a value or the reason why there is none, as std::expected; an optional is not.
template <class T>
concept Outcome = requires(const T& outcome) {
  { outcome.has_value() } -> std::convertible_to<bool>;
  outcome.error();
};

/// What becomes of the transaction when its work answers a reason instead of a value.
enum class OnRefusal { roll_back, commit };

/// Runs `work(transaction)`, commits, and gives its result; a result that is a reason instead of a
/// value (Outcome) rolls back what was written before it, unless `on_refusal` says otherwise.
/// Repeats the whole on a deadlock or a lock wait (up to 5 times) and once when the connection is
/// lost, COMMIT included: `work` must carry a nonce or another unique key, so that a run whose
/// commit did arrive is refused as a duplicate.
template <class Work>
auto transact(Connection& connection, Work&& work, OnRefusal on_refusal = OnRefusal::roll_back) {
  for (int attempt = 1;; ++attempt) {
    try {
      Transaction transaction(connection);
      if constexpr (std::is_void_v<decltype(work(transaction))>) {
        work(transaction);
        transaction.commit();
        return;
      } else {
        auto result = work(transaction);
        if constexpr (Outcome<decltype(result)>) {
          if (!result.has_value() && on_refusal == OnRefusal::roll_back) return result;
        }
        transaction.commit();
        return result;
      }
    } catch (const Conflict&) {
      if (attempt >= 5) throw;
    } catch (const Away&) {
      if (attempt >= 2) throw;
    }
  }
}

/// `YYYY-MM-DD hh:mm:ss.mmm`, and back (any number of decimals).
[[nodiscard]] std::string to_sql(Instant instant);
[[nodiscard]] Instant instant_from_sql(std::string_view text);

}  // namespace mysql
