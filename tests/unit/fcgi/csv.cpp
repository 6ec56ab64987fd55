// SPDX-License-Identifier: AGPL-3.0-or-later
// Tables as spreadsheets write them, and as hostile people do.
#include "fcgi/csv.hpp"

#include <boost/test/unit_test.hpp>

using fcgi::CsvFault;
using fcgi::CsvRow;
using fcgi::read_csv;

namespace {

std::vector<CsvRow> rows_of(std::string_view text) {
  return std::get<std::vector<CsvRow>>(read_csv(text, 100));
}

CsvFault fault_of(std::string_view text, std::size_t most = 100) {
  return std::get<CsvFault>(read_csv(text, most));
}

using Cells = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(separator_mark_and_line_ends_are_whatever_the_spreadsheet_writes) {
  for (const auto* text : {"a,b\n1,2\n", "a;b\r\n1;2", "\uFEFFa\tb\r1\t2\r",
                           "sep=;\r\na;b\r\n1;2\r\n", "a,b\n\n,\n1,2\n\n"}) {
    const auto rows = rows_of(text);
    BOOST_TEST_REQUIRE(rows.size() == 2U, text);
    BOOST_TEST((rows[0].cells == Cells{"a", "b"}), text);
    BOOST_TEST((rows[1].cells == Cells{"1", "2"}), text);
  }
}

BOOST_AUTO_TEST_CASE(a_quoted_cell_holds_separators_line_breaks_and_quotation_marks) {
  const auto rows = rows_of("a;b\n\"satu; \"\"dua\"\"\r\ntiga\";x\n4;5\n");
  BOOST_TEST_REQUIRE(rows.size() == 3U);
  BOOST_TEST(rows[1].cells[0] == "satu; \"dua\"\ntiga");
  BOOST_TEST(rows[1].row == 2);
  BOOST_TEST(rows[2].row == 3);
}

// Of which a person looks for the fault: cells of several lines, empty rows, `sep=`.
BOOST_AUTO_TEST_CASE(a_row_is_numbered_as_the_spreadsheet_shows_it) {
  const auto rows = rows_of("sep=;\r\na;b\r\n\"satu\ndua\n\ntiga\";x\r\n\r\n;;\r\n4;5\r\n");
  BOOST_TEST_REQUIRE(rows.size() == 3U);
  BOOST_TEST(rows[0].row == 1);
  BOOST_TEST(rows[1].row == 2);
  BOOST_TEST(rows[2].row == 5);
  BOOST_TEST(fault_of("a\n\"satu\ndua\"\n\"x\"y\n").row == 3);
  BOOST_TEST(fault_of("a\n\"satu\ndua\"\n\"x").row == 3);
}

BOOST_AUTO_TEST_CASE(the_separator_is_not_looked_for_in_quotes) {
  BOOST_TEST((rows_of("\"a,b,c\";d\n")[0].cells == Cells{"a,b,c", "d"}));
}

BOOST_AUTO_TEST_CASE(a_quotation_mark_within_a_plain_cell_is_itself) {
  BOOST_TEST((rows_of("a,5\" pipa\n")[0].cells == Cells{"a", "5\" pipa"}));
}

BOOST_AUTO_TEST_CASE(what_is_broken_is_named_with_its_line) {
  const auto open = fault_of("a,b\n1,\"dua\n3,4\n");
  BOOST_TEST((open.kind == CsvFault::Kind::open_quote));
  BOOST_TEST(open.row == 2);
  const auto behind = fault_of("a,b\n1,2\n\"x\"y,2\n");
  BOOST_TEST((behind.kind == CsvFault::Kind::after_quote));
  BOOST_TEST(behind.row == 3);
  BOOST_TEST((fault_of("a,\xFF\n").kind == CsvFault::Kind::encoding));
  BOOST_TEST((fault_of(std::string_view("a,\0b\n", 5)).kind == CsvFault::Kind::encoding));
  BOOST_TEST((fault_of("\xFF\xFE"
                       "a")
                  .kind == CsvFault::Kind::encoding));
  const auto many = fault_of("a\n1\n2\n3\n", 3);
  BOOST_TEST((many.kind == CsvFault::Kind::too_many));
  BOOST_TEST(many.row == 4);
}

BOOST_AUTO_TEST_CASE(nothing_is_no_row) {
  BOOST_TEST(rows_of("").empty());
  BOOST_TEST(rows_of("\n\r\n;;;\n").empty());
  BOOST_TEST(rows_of("\"\"").empty());
  BOOST_TEST(rows_of("sep=,").empty());
}

BOOST_AUTO_TEST_CASE(a_million_separators_are_read_in_time) {
  BOOST_TEST(rows_of("x" + std::string(1'000'000, ',')).front().cells.size() == 1'000'001U);
  BOOST_TEST((fault_of("\"" + std::string(1'000'000, '"') + "\"x").row >= 1));
}

BOOST_AUTO_TEST_SUITE_END()
