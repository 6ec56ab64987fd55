// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/csv.hpp"

#include <algorithm>
#include <optional>

#include "fcgi/utf8.hpp"

namespace fcgi {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool ends_line(char c) {
  return c == '\n' || c == '\r';
}

/// The separator of `sep=;`, cut off with its line.
std::optional<char> named_separator(std::string_view& text) {
  if (text.size() < 5 || !text.starts_with("sep=") || (text.size() > 5 && !ends_line(text[5])))
    return std::nullopt;
  const char separator = text[4];
  text.remove_prefix(5);
  if (text.starts_with("\r\n")) text.remove_prefix(1);
  if (!text.empty()) text.remove_prefix(1);
  return separator;
}

/// What stands most often outside of quotes in the first line that is not empty; else a comma.
char likely_separator(std::string_view text) {
  while (!text.empty() && ends_line(text.front())) text.remove_prefix(1);
  std::size_t commas = 0;
  std::size_t semicolons = 0;
  std::size_t tabs = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (ends_line(c)) break;
    commas += c == ',' ? 1U : 0U;
    semicolons += c == ';' ? 1U : 0U;
    tabs += c == '\t' ? 1U : 0U;
  }
  if (tabs > std::max(commas, semicolons)) return '\t';
  return semicolons > commas ? ';' : ',';
}

class Reader {
 public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
  /// The next record; absent after a fault.
  std::optional<CsvRow> next();
  [[nodiscard]] const std::optional<CsvFault>& fault() const { return fault_; }

 private:
  bool quoted_cell(std::string& cell);
  void plain_cell(std::string& cell);
  void line_end();
  [[nodiscard]] bool cell_ends() const {
    return at_end() || text_[at_] == separator_ || ends_line(text_[at_]);
  }

  std::string_view text_;
  char separator_;
  int row_ = 0;
  std::size_t at_ = 0;
  std::optional<CsvFault> fault_;
};

/// CRLF, LF or CR.
void Reader::line_end() {
  at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
}

void Reader::plain_cell(std::string& cell) {
  while (!cell_ends()) cell += text_[at_++];
}

bool Reader::quoted_cell(std::string& cell) {
  for (++at_; !at_end();) {
    if (ends_line(text_[at_])) {
      line_end();
      cell += '\n';
    } else if (text_[at_] != '"') {
      cell += text_[at_++];
    } else if (text_.substr(at_).starts_with("\"\"")) {
      cell += '"';
      at_ += 2;
    } else {
      ++at_;
      if (cell_ends()) return true;
      fault_ = CsvFault{CsvFault::Kind::after_quote, row_};
      return false;
    }
  }
  fault_ = CsvFault{CsvFault::Kind::open_quote, row_};
  return false;
}

std::optional<CsvRow> Reader::next() {
  CsvRow row{.row = ++row_, .cells = {}};
  for (;;) {
    auto& cell = row.cells.emplace_back();
    if (!at_end() && text_[at_] == '"') {
      if (!quoted_cell(cell)) return std::nullopt;
    } else {
      plain_cell(cell);
    }
    if (at_end()) return row;
    if (ends_line(text_[at_])) {
      line_end();
      return row;
    }
    ++at_;
  }
}

/// A line without anything, or of separators only, as spreadsheets leave below a table.
bool is_empty(const CsvRow& row) {
  return std::ranges::all_of(row.cells, [](const auto& cell) {
    return cell.find_first_not_of(" \t") == std::string::npos;
  });
}

}  // namespace

std::variant<std::vector<CsvRow>, CsvFault> read_csv(std::string_view bytes, std::size_t most) {
  if (!is_clean_utf8(bytes)) return CsvFault{CsvFault::Kind::encoding, 1};
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const auto named = named_separator(bytes);
  Reader reader(bytes, named ? *named : likely_separator(bytes));
  std::vector<CsvRow> rows;
  while (!reader.at_end()) {
    auto row = reader.next();
    if (!row) return reader.fault().value_or(CsvFault{});
    if (is_empty(*row)) continue;
    if (rows.size() == most) return CsvFault{CsvFault::Kind::too_many, row->row};
    rows.push_back(*std::move(row));
  }
  return rows;
}

}  // namespace fcgi
