// SPDX-License-Identifier: AGPL-3.0-or-later
// The title of what was pasted: neither header, placeholder nor greeting.
#include "handlers/domain/filing/title.hpp"

#include <fstream>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/pasted.hpp"
#include "handlers/domain/text/reading.hpp"
#include "tests/unit/domain/escaped.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(titles)

BOOST_AUTO_TEST_CASE(a_title_is_what_the_message_is_about) {
  constexpr Date kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(30)};
  std::ifstream file(LAPORBUP_SOURCE "/tests/data/pasted_titles.txt");
  std::string line;
  int lines = 0;
  while (std::getline(file, line)) {
    const auto arrow = line.find(" => ");
    if (line.starts_with('#') || arrow == std::string::npos) continue;
    const auto typed = read_paragraphs(given::unescaped(line.substr(0, arrow)));
    const auto messages = read_pasted(typed, kToday);
    const auto senders = senders_of(messages);
    BOOST_TEST(senders.size() <= 1U, line);
    const auto words = report_of(messages, senders.empty() ? "" : senders.front()).words;
    BOOST_TEST(title_from(words) == line.substr(arrow + 4),
               line << "\n  has " << title_from(words));
    ++lines;
  }
  BOOST_TEST(lines > 135);
}

BOOST_AUTO_TEST_SUITE_END()
