// SPDX-License-Identifier: AGPL-3.0-or-later
// What docs/mail.md tells operators to set is accepted.
#include "handlers/settings/settings.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "tests/unit/fcgi/folder.hpp"

namespace {

/// The settings that stand in the page, `mail.from` and the like.
std::set<std::string> settings_in(const std::string& path) {
  std::ifstream file(path);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::regex setting("`mail\\.([a-z_]+)`");
  std::set<std::string> found;
  for (std::sregex_iterator at(page.begin(), page.end(), setting), end; at != end; ++at)
    found.insert((*at)[1]);
  return found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_setting_of_the_page_on_mail_is_accepted) {
  const auto named = settings_in(LAPORBUP_DOCS "/mail.md");
  BOOST_TEST_REQUIRE(named.size() >= 5U);
  std::string toml = "[mail]\n";
  for (const auto& key : named) toml += key + " = \"" + key + ".contoh.test\"\n";
  const Folder folder;
  folder.write("common.toml", "");
  folder.write("courier.toml", toml);

  const auto config = fcgi::Config::load(folder.path(), "courier", settings::kKeys);

  for (const auto& key : named) BOOST_TEST(config.get("mail." + key) == key + ".contoh.test");
}

BOOST_AUTO_TEST_CASE(each_setting_of_ours_may_stand_in_the_file_of_all) {
  std::string toml;
  for (const auto key : settings::kKeys) toml += std::string(key) + " = \"x\"\n";
  const Folder folder;
  folder.write("common.toml", toml);
  folder.write("pages.toml", "");

  const auto config = fcgi::Config::load(folder.path(), "pages", settings::kKeys);

  for (const auto key : settings::kKeys) BOOST_TEST(config.get(key) == "x");
}
