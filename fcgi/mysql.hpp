// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "fcgi/mysql_address.hpp"
#include "fcgi/mysql_error.hpp"
#include "fcgi/mysql_values.hpp"

/// MySQL/MariaDB: named prepared statements, transactions that repeat, silent reconnection.
///
/// One Connection per process, one thread. All times UTC. Text is UTF-8 (utf8mb4) both ways.
namespace mysql {

/// A statement with its name (for the log and the slow-query search); `?` for every value.
/// Prepared lazily, once per connection.
struct Query {
  std::string_view name;
  std::string_view sql;
};

/// The process's connection; connects when first used.
///
/// Pings when idle for more than 10 s. If the first statement of a request or transaction finds the
/// connection gone it reopens, prepares again and repeats once, silently. Throws Away if reopening
/// fails within 2 s. Source: docs/decisions/0011.
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

}  // namespace mysql
