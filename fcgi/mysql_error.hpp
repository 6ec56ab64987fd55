#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// What a MySQL/MariaDB server or the way to it can refuse, by its number.
/// Source of the numbers: MySQL Server Error Reference (1…, 4…) and Client Error Reference (2…).
namespace mysql {

/// A fault of the database. `code` is the server's number; `what` its words without the values it
/// quotes, which somebody typed: they would stand in the log.
class Error : public std::runtime_error {
 public:
  Error(int code, std::string_view what);
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

/// Throws what the server's or the client library's number means: Away, Conflict, or else Error.
[[noreturn]] void throw_error(int code, const std::string& what);

}  // namespace mysql
