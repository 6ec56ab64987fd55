// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fcgi {

/// One record: its cells as they stand between separators and quotes, and the row (from 1) that a
/// spreadsheet shows it in: empty rows count, `sep=` does not, and of how many lines its cells are
/// does not matter.
struct CsvRow {
  int row = 0;
  std::vector<std::string> cells;
};

/// Why a file cannot be read as a table.
struct CsvFault {
  enum class Kind {
    encoding,     ///< not UTF-8, or with NUL
    open_quote,   ///< a quotation mark is never closed
    after_quote,  ///< something stands between a closing quotation mark and the separator
    too_many      ///< more records than asked for
  };
  Kind kind = Kind::encoding;
  int row = 0;  ///< in which the quotation mark stands, or the first too many
};

/// Reads a table as spreadsheets write it: RFC 4180, and beyond it a byte order mark, a first line
/// `sep=;`, LF, CRLF or CR as line ends, and as separator whichever of comma, semicolon and tab
/// stands most often in the first record. Empty lines are left out; quoted cells may hold line
/// breaks (kept as LF) and doubled quotation marks. At most `most` records, the first line
/// included.
[[nodiscard]] std::variant<std::vector<CsvRow>, CsvFault> read_csv(std::string_view bytes,
                                                                   std::size_t most);

}  // namespace fcgi
