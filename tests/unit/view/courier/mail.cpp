// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What every message says, line for line, as tests/data/mails.txt has it: a change of how messages
/// are made changes no word, and a change of words is seen where it is reviewed.

#include "handlers/view/courier/mail.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <map>

#include "handlers/domain/life/notice.hpp"
#include "handlers/view/followups/kabari_text.hpp"
#include "handlers/view/kit/mail_values.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_mails.hpp"

namespace {

using Lines = std::vector<std::string>;

/// The lines of `text` between two, without blank ones.
Lines between(const std::string& text, const std::string& after, const Lines& ends) {
  Lines said;
  bool begun = after.empty();
  for (const auto& line : view::lines_of(text)) {
    if (std::ranges::any_of(ends, [&](const auto& end) { return line.starts_with(end); })) break;
    if (begun && !line.empty()) said.push_back(line);
    if (line.starts_with(after)) begun = true;
  }
  return said;
}

/// A mail's subject and body, without the end that all have.
Lines mail(const std::string& key, const domain::Values& values) {
  const auto mail = view::mail(given::pages(), {.key = key, .values = values});
  return between("Subjek: " + mail.subject + "\n" + mail.text, "",
                 {"Layanan ini gratis.", "Salam,"});
}

bool is_told(const std::string& key) {
  return std::ranges::any_of(domain::notice_table(), [&](const auto& row) {
    return row.audience == domain::Audience::reporter && row.template_key == key;
  });
}

/// What *Kabari* says of it, without what surrounds all.
Lines kabari(const std::string& key, domain::Values values) {
  if (!is_told(key)) return {};
  values.erase("publikasi");
  return between(
      view::kabari_text(given::pages(), "",
                        {{.code = given::code("AB12-CD34-EFY"),
                          .news = {{.template_key = key, .values = values, .at = given::kNow}}}}),
      "Tentang", {"Lihat selengkapnya"});
}

void put(Lines& all, const std::string& mark, const Lines& lines) {
  for (const auto& line : lines) all.push_back(mark + line);
}

/// As the file has it: `=` with and without values, `+` with them alone, `-` without them alone,
/// `>` and `<` the same of Kabari.
Lines said_of(const std::string& key) {
  const auto whole = mail(key, given::values());
  const auto bare = mail(key, given::code_only());
  Lines all;
  for (const auto& line : whole)
    put(all, std::ranges::find(bare, line) == bare.end() ? "+ " : "= ", {line});
  for (const auto& line : bare)
    if (std::ranges::find(whole, line) == whole.end()) put(all, "- ", {line});
  put(all, "> ", kabari(key, given::values()));
  put(all, "< ", kabari(key, given::code_only()));
  return all;
}

/// The file, by message.
std::map<std::string, Lines> written() {
  std::map<std::string, Lines> all;
  std::ifstream file(LAPORBUP_SOURCE "/tests/data/mails.txt");
  std::string key;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('[')) {
      key = line.substr(1, line.size() - 2);
      all[key];
    } else if (!line.empty() && !line.starts_with('#')) {
      all[key].push_back(line);
    }
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mail_words)

BOOST_AUTO_TEST_CASE(every_message_says_what_is_written_down) {
  const auto expected = written();
  BOOST_TEST(expected.size() == given::mail_keys().size());
  for (const auto& key : given::mail_keys()) {
    BOOST_REQUIRE_MESSAGE(expected.contains(key), key << " is not in tests/data/mails.txt");
    BOOST_TEST_CONTEXT(key)
    BOOST_TEST(said_of(key) == expected.at(key), boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_SUITE_END()
