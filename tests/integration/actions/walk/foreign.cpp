// SPDX-License-Identifier: AGPL-3.0-or-later
// A page of somebody else sends a form to every address of every binary, in the browser of whoever
// may act there: nothing is done, nothing is looked at, and nothing of it comes back to be sent
// again. Source: docs/decisions/0051.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "tests/integration/actions/walk/world.hpp"

using domain::Role;
using support::contains;
using support::status;
using walk::World;

namespace {

/// What a browser says of the page a form stands on.
struct From {
  std::string site;
  std::string origin;
};

std::ostream& operator<<(std::ostream& out, const From& from) {
  return out << '"' << from.site << "\" \"" << from.origin << '"';
}

const std::vector<From> kForeign{{"cross-site", "https://jahat.contoh.test"},
                                 {"same-site", "https://lain.laporbup.contoh.test"},
                                 {"cross-site", "null"},
                                 {"same-site", ""},
                                 {"", "https://jahat.contoh.test"},
                                 {"", "http://laporbup.contoh.test"}};

const support::Fields kBait{{"staff_name", "Penyusup Dari Luar"},
                            {"email", "penyusup@contoh.test"},
                            {"role", "administrator"},
                            {"text", "Kalimat panjang milik penyusup dari luar."},
                            {"isian.text", "Kalimat panjang milik penyusup dari luar."},
                            {"next", "/kelola/petugas"}};

bool is_exempt(const World& world, const std::string& pattern) {
  const auto open = world.without_token();
  return std::ranges::find(open, pattern) != open.end();
}

void carries_nothing(const fcgi::Response& answer, const std::string& where) {
  BOOST_TEST(status(answer) == 403, where);
  BOOST_TEST(contains(answer, "Kiriman ini tidak kami proses"), where);
  BOOST_TEST(support::header(answer, "Set-Cookie").empty(), where);
  for (const auto* bait : {"enyusup", "Kirim lagi", "isian.", "staff_name"})
    BOOST_TEST(!contains(answer, bait), where + " carries " + bait);
}

/// Signed in as staff and as a citizen at once, with the token of a page of either.
support::Browser victim(World& world, Role role) {
  auto browser = world.staff(role, "diskominfo", given::kNow);
  const auto citizen = world.citizen(given::citizen(world.db), given::kNow);
  browser.cookies.insert(citizen.cookies.begin(), citizen.cookies.end());
  return browser;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_foreign, *support::needs_database())

BOOST_DATA_TEST_CASE(no_address_acts_on_a_form_of_another_site,
                     boost::unit_test::data::make(kForeign), from) {
  World world;
  auto browser = victim(world, Role::administrator);
  std::size_t asked = 0;
  for (const auto& [method, pattern] : world.addresses()) {
    if (method != "POST" || is_exempt(world, pattern)) continue;
    BOOST_TEST_REQUIRE(status(browser.get("/kelola")) == 200);  // the freshest token there is
    browser.from_site = from.site;
    browser.origin = from.origin;
    const auto before = world.statements();
    carries_nothing(browser.post(pattern, kBait), pattern);
    BOOST_TEST(world.statements() == before, pattern + " asked the database");
    ++asked;
  }
  BOOST_TEST(asked > 90U);
}

BOOST_AUTO_TEST_CASE(a_hidden_origin_with_an_old_token_gets_nothing_back_at_any_address) {
  World world;
  auto browser = victim(world, Role::administrator);
  browser.from_site = "";
  browser.origin = "null";
  for (const auto& [method, pattern] : world.addresses()) {
    if (method != "POST" || is_exempt(world, pattern)) continue;
    browser.csrf = std::string(86, 'A');
    carries_nothing(browser.post(pattern, kBait), pattern);
  }
}

/// A page of ours without a referrer, on an old telephone: the token decides.
BOOST_AUTO_TEST_CASE(a_hidden_origin_with_a_valid_token_acts) {
  World world;
  auto browser = victim(world, Role::administrator);
  browser.from_site = "";
  browser.origin = "null";
  BOOST_TEST_REQUIRE(status(browser.get("/kelola/petugas/baru")) == 200);
  const auto answer = browser.post("/kelola/petugas", {});
  BOOST_TEST(status(answer) == 422);
}

BOOST_AUTO_TEST_CASE(a_browser_that_says_nothing_gets_its_old_form_back) {
  World world;
  auto browser = victim(world, Role::administrator);
  browser.from_site = "";
  browser.csrf = std::string(86, 'A');
  const auto answer =
      browser.post("/kelola/petugas", {{"staff_name", "Petugas Baru Bernama Panjang"}});
  BOOST_TEST(status(answer) == 403);
  BOOST_TEST(contains(answer, "Kirim lagi"));
  BOOST_TEST(contains(answer, "Petugas Baru Bernama Panjang"));
}

/// RFC 8058: the mail program sends it, from wherever it is.
BOOST_AUTO_TEST_CASE(only_the_one_click_unsubscribe_is_open_to_other_sites) {
  World world;
  BOOST_TEST(world.without_token() == std::vector<std::string>{"/berhenti/{token}"},
             boost::test_tools::per_element());
  auto browser = world.stranger(given::kNow);
  browser.from_site = "cross-site";
  const auto answer =
      browser.post("/berhenti/" + std::string(43, 'A'), {{"List-Unsubscribe", "One-Click"}});
  BOOST_TEST(!contains(answer, "Kiriman ini tidak kami proses"));
}

BOOST_AUTO_TEST_SUITE_END()
