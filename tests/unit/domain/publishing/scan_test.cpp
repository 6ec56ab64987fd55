// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The scan before publication, by a list of lines: what it finds in each, exactly, and what we
/// know that it misses. Prints how much of what it finds is right (precision), and how much of what
/// there is it finds (recall).

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>

#include "handlers/domain/publishing/public_text.hpp"
#include "handlers/domain/text/unicode.hpp"

using namespace domain;

namespace {

struct Piece {
  std::string kind;
  std::size_t offset;
  std::string text;
};

struct Line {
  std::size_t number = 0;
  std::string reporter;
  std::string text;
  std::vector<Piece> found;   ///< and rightly
  std::vector<Piece> missed;  ///< and should not be
  std::vector<Piece> wrong;   ///< found, and should not be
  std::string why;
};

/// "\u2011", "\n" and "\r" as what they stand for.
std::string unescaped(std::string_view written) {
  std::string text;
  for (std::size_t at = 0; at < written.size(); ++at) {
    if (written[at] != '\\') {
      text += written[at];
      continue;
    }
    const char kind = written.at(++at);
    if (kind == 'u') {
      unsigned value = 0;
      std::from_chars(written.data() + at + 1, written.data() + at + 5, value, 16);
      unicode::append(text, static_cast<char32_t>(value));
      at += 4;
    } else {
      text += kind == 'n' ? '\n' : '\r';
    }
  }
  return text;
}

void read_pieces(std::string_view written, Line& line) {
  while (true) {
    const auto open = written.find('{');
    line.text += unescaped(written.substr(0, open));
    if (open == std::string_view::npos) return;
    const auto close = written.find('}', open);
    auto inner = written.substr(open + 1, close - open - 1);
    auto* list = &line.found;
    if (inner.starts_with('?')) list = &line.missed;
    if (inner.starts_with('!')) list = &line.wrong;
    if (list != &line.found) inner.remove_prefix(1);
    const auto colon = inner.find(':');
    const auto text = unescaped(inner.substr(colon + 1));
    list->push_back({std::string(inner.substr(0, colon)), line.text.size(), text});
    line.text += text;
    written.remove_prefix(close + 1);
  }
}

std::vector<Line> read_lines() {
  std::ifstream file(LAPORBUP_SOURCE "/tests/data/scan.txt");
  std::vector<Line> lines;
  std::string reporter;
  std::size_t number = 0;
  for (std::string written; std::getline(file, written);) {
    ++number;
    if (written.empty() || written.starts_with('#')) continue;
    if (written.starts_with('=')) {
      reporter = written.substr(std::min<std::size_t>(written.size(), 2));
      continue;
    }
    const auto why = written.find(" ~ ");
    Line line{.number = number,
              .reporter = reporter,
              .text = {},
              .found = {},
              .missed = {},
              .wrong = {},
              .why = why == std::string::npos ? "" : written.substr(why + 3)};
    read_pieces(std::string_view(written).substr(0, why), line);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Piece> scanned(const Line& line) {
  std::vector<Piece> found;
  for (const auto& one : scan_public_text(line.text, std::array{line.reporter})) {
    BOOST_TEST(line.text.substr(one.offset, one.length) == one.text);
    found.push_back({std::string(to_word(one.kind)), one.offset, one.text});
  }
  return found;
}

std::string said(const std::vector<Piece>& pieces) {
  std::string all;
  for (const auto& one : pieces)
    all +=
        (all.empty() ? "" : " | ") + one.kind + ":" + one.text + "@" + std::to_string(one.offset);
  return all;
}

struct Count {
  int right = 0;
  int wrong = 0;
  int missed = 0;
};

std::string in_percent(int part, int whole) {
  return whole == 0 ? "-"
                    : std::to_string((part * 1000 / whole) / 10) + "." +
                          std::to_string((part * 1000 / whole) % 10) + "%";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scan)

BOOST_AUTO_TEST_CASE(every_line_of_the_list_is_read_as_it_says) {
  constexpr std::size_t kLeastLines = 300;
  const auto lines = read_lines();
  std::map<std::string, Count> counts;
  std::size_t harmless = 0;
  for (const auto& line : lines) {
    auto expected = line.found;
    expected.insert(expected.end(), line.wrong.begin(), line.wrong.end());
    std::ranges::sort(expected, {}, &Piece::offset);
    BOOST_TEST(said(scanned(line)) == said(expected), "scan.txt:" << line.number << " finds "
                                                                  << said(scanned(line)) << ", not "
                                                                  << said(expected));
    BOOST_TEST(
        (line.why.empty() == (line.missed.empty() && line.wrong.empty())),
        "scan.txt:" << line.number << ": what is missed or wrong says why, and nothing else");
    for (const auto& one : line.found) ++counts[one.kind].right;
    for (const auto& one : line.missed) ++counts[one.kind].missed;
    for (const auto& one : line.wrong) ++counts[one.kind].wrong;
    if (line.found.empty() && line.missed.empty()) ++harmless;
  }
  BOOST_TEST(lines.size() >= kLeastLines);
  std::string table;
  for (const auto& [kind, count] : counts)
    table += "\n  " + kind + ": precision " + in_percent(count.right, count.right + count.wrong) +
             ", recall " + in_percent(count.right, count.right + count.missed) + " of " +
             std::to_string(count.right + count.missed);
  std::cout << "scan.txt: " << lines.size() << " lines, " << harmless << " harmless" << table
            << '\n';
  for (const auto kind : kAllFindingKinds) {
    const bool authors = kind == FindingKind::author_place || kind == FindingKind::self ||
                         kind == FindingKind::circumstance;
    BOOST_TEST((authors || counts.contains(std::string(to_word(kind)))), to_word(kind));
  }
}

BOOST_AUTO_TEST_SUITE_END()
