// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// What a MySQL/MariaDB server or the way to it can refuse.
namespace mysql {

/// The numbers that somebody tells apart, by names of ours; behind each the server's own.
/// Source: MySQL Server Error Reference (1…, 4…), Client Error Reference (2…), MariaDB Error Codes.
namespace code {
enum Code : int {
  too_many_connections = 1040,  ///< ER_CON_COUNT_ERROR
  schema_denied = 1044,         ///< ER_DBACCESS_DENIED_ERROR
  account_denied = 1045,        ///< ER_ACCESS_DENIED_ERROR
  unknown_command = 1047,       ///< ER_UNKNOWN_COM_ERROR; also: a cluster's node without quorum
  column_not_null = 1048,       ///< ER_BAD_NULL_ERROR
  unknown_schema = 1049,        ///< ER_BAD_DB_ERROR
  server_shutdown = 1053,       ///< ER_SERVER_SHUTDOWN
  unknown_column = 1054,        ///< ER_BAD_FIELD_ERROR
  duplicate_entry = 1062,       ///< ER_DUP_ENTRY
  host_blocked = 1129,          ///< ER_HOST_IS_BLOCKED
  table_denied = 1142,          ///< ER_TABLEACCESS_DENIED_ERROR
  column_denied = 1143,         ///< ER_COLUMNACCESS_DENIED_ERROR
  no_such_table = 1146,         ///< ER_NO_SUCH_TABLE
  lock_wait_timeout = 1205,     ///< ER_LOCK_WAIT_TIMEOUT
  deadlock = 1213,              ///< ER_LOCK_DEADLOCK
  out_of_range = 1264,          ///< ER_WARN_DATA_OUT_OF_RANGE
  value_truncated = 1265,       ///< WARN_DATA_TRUNCATED
  query_interrupted = 1317,     ///< ER_QUERY_INTERRUPTED
  no_default = 1364,            ///< ER_NO_DEFAULT_FOR_FIELD
  view_refused = 1369,          ///< ER_VIEW_CHECK_FAILED
  routine_denied = 1370,        ///< ER_PROCACCESS_DENIED_ERROR
  value_too_long = 1406,        ///< ER_DATA_TOO_LONG
  row_referenced = 1451,        ///< ER_ROW_IS_REFERENCED_2
  row_not_found = 1452,         ///< ER_NO_REFERENCED_ROW_2
  connection_killed = 1927,     ///< ER_CONNECTION_KILLED; MariaDB's
  socket_unreachable = 2002,    ///< CR_CONNECTION_ERROR
  host_unreachable = 2003,      ///< CR_CONN_HOST_ERROR
  server_gone = 2006,           ///< CR_SERVER_GONE_ERROR
  server_lost = 2013,           ///< CR_SERVER_LOST
  server_lost_while = 2055,     ///< CR_SERVER_LOST_EXTENDED
  check_failed = 4025,          ///< ER_CONSTRAINT_FAILED; MariaDB's
  idle_too_long = 4031,         ///< ER_CLIENT_INTERACTION_TIMEOUT
};
}  // namespace code

/// A fault of the database. `code` is the server's number; `what` its words without the values it
/// quotes, which somebody typed: they would stand in the log.
class Error : public std::runtime_error {
 public:
  Error(int code, std::string_view what);
  [[nodiscard]] int code() const { return code_; }
  /// A duplicate entry, and the name of the unique key that refused.
  [[nodiscard]] bool is_duplicate(std::string_view key_name) const;

 private:
  int code_;
};

/// The database cannot be reached (also a cluster without quorum): the visitor gets 503.
class Away : public Error {
 public:
  using Error::Error;
};

/// A deadlock or a lock wait: the whole transaction must run again.
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
