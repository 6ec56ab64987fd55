// SPDX-License-Identifier: AGPL-3.0-or-later
#include "fcgi/config.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <string_view>

#include "tests/unit/fcgi/folder.hpp"

namespace {

constexpr std::array<std::string_view, 3> kApplicationKeys{"service.name", "service.demo",
                                                           "application.batch"};

auto naming(const std::string& what) {
  return [what](const fcgi::ConfigError& error) {
    return std::string(error.what()).find(what) != std::string::npos;
  };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(configuration)

BOOST_AUTO_TEST_CASE(the_binary_s_own_file_wins) {
  const Folder folder;
  folder.write("common.toml",
               "[service]\nname = \"LaporBup\"\ndemo = true\n[database]\nport = 3306\n");
  folder.write("complaints.toml", "[database]\nport = 3307\nuser = \"u\"\n");

  const auto config = fcgi::Config::load(folder.path(), "complaints", kApplicationKeys);

  BOOST_TEST(config.get("service.name") == "LaporBup");
  BOOST_TEST(config.flag("service.demo"));
  BOOST_TEST(config.number_or("database.port", 0) == 3307);
  BOOST_TEST(config.get("database.user") == "u");
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_refused_by_its_name) {
  const Folder folder;
  folder.write("common.toml", "[service]\nnaem = \"x\"\n");
  folder.write("complaints.toml", "");
  BOOST_CHECK_EXCEPTION(fcgi::Config::load(folder.path(), "complaints"), fcgi::ConfigError,
                        naming("service.naem"));
}

BOOST_AUTO_TEST_CASE(an_application_names_its_keys) {
  const Folder folder;
  folder.write("common.toml", "");
  folder.write("courier.toml", "[application]\nbatch = 5\n");
  BOOST_CHECK_EXCEPTION(fcgi::Config::load(folder.path(), "courier"), fcgi::ConfigError,
                        naming("application.batch"));
  BOOST_TEST(fcgi::Config::load(folder.path(), "courier", kApplicationKeys)
                 .number_or("application.batch", 0) == 5);
}

BOOST_AUTO_TEST_CASE(a_missing_file_or_broken_toml_is_named) {
  const Folder folder;
  BOOST_CHECK_EXCEPTION(fcgi::Config::load(folder.path(), "pages"), fcgi::ConfigError,
                        naming("common.toml"));
  folder.write("common.toml", "[service\n");
  BOOST_CHECK_EXCEPTION(fcgi::Config::load(folder.path(), "pages"), fcgi::ConfigError,
                        naming("common.toml"));
  folder.write("common.toml", "[service]\nname = [1]\n");
  BOOST_CHECK_EXCEPTION(fcgi::Config::load(folder.path(), "pages"), fcgi::ConfigError,
                        naming("service.name"));
}

BOOST_AUTO_TEST_CASE(what_is_not_set_or_no_number_is_named) {
  const fcgi::Config config({{"database.port", "many"}, {"service.base_url", "http://x"}});
  BOOST_CHECK_EXCEPTION((void)config.get("service.name"), fcgi::ConfigError,
                        naming("service.name"));
  BOOST_CHECK_EXCEPTION((void)config.number_or("database.port", 1), fcgi::ConfigError,
                        naming("database.port"));
  BOOST_TEST(config.get_or("service.name", "fallback") == "fallback");
  BOOST_TEST(!config.is_https());
  const fcgi::Config https(
      std::map<std::string, std::string, std::less<>>{{"service.base_url", "https://x"}});
  BOOST_TEST(https.is_https());
}

BOOST_AUTO_TEST_SUITE_END()
