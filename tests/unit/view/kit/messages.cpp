// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The catalogue: every key the code names is there, and says something.

#include "handlers/view/kit/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "handlers/view/kit/label.hpp"
#include "tests/unit/view/given.hpp"

namespace {

const view::Messages& messages() {
  return given::pages().messages();
}

std::string read(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

/// Every literal in the handlers' sources that has the shape of a whole key.
std::set<std::string> keys_in_sources() {
  const std::regex literal(
      "\"((?:err|flash|msg|http|nav|btn|badge|actor|figure|outcome|list|field|refusal|event|kind|"
      "priv|st|role|channel|nature|reject)\\.[a-z0-9_.]*[a-z0-9_])\"");
  std::set<std::string> keys;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(LAPORBUP_SOURCE "/handlers")) {
    const auto extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".hpp") continue;
    const auto text = read(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), literal), end; at != end; ++at)
      keys.insert((*at)[1]);
  }
  return keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(messages_suite)

BOOST_AUTO_TEST_CASE(every_key_that_the_code_names_is_in_the_catalogue) {
  std::string missing;
  for (const auto& key : keys_in_sources())
    if (!messages().has(key)) missing += key + " ";
  BOOST_TEST(missing == "");
}

BOOST_AUTO_TEST_CASE(a_placeholder_is_filled) {
  BOOST_TEST(messages().text("badge.late", {{"n", "2"}}) == "Terlambat 2 hari kerja");
}

BOOST_AUTO_TEST_CASE(a_fields_name_stands_inside_the_sentence) {
  BOOST_TEST(view::sentence_of(messages(), {"title", "err.required", {}}) == "Isi judul laporan");
  BOOST_TEST(view::sentence_of(messages(), {"nik", "err.required", {}}) == "Isi NIK");
}

BOOST_AUTO_TEST_CASE(a_missing_key_is_named) {
  BOOST_CHECK_THROW((void)messages().text("no.such.key"), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_placeholder_nobody_filled_is_a_fault) {
  BOOST_CHECK_THROW((void)messages().text("badge.late"), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_sentence_that_lacks_a_value_says_nothing) {
  BOOST_TEST(messages().text_if_filled("badge.late", {}) == "");
}

BOOST_AUTO_TEST_SUITE_END()
