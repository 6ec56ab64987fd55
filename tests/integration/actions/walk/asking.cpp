// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked while one types travels in the body of a POST that only asks; every other word of
// it is the same as of any POST. And an address that holds a token says so to whoever asks for it.
// Source: docs/decisions/0057.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "tests/integration/actions/walk/world.hpp"

using domain::Role;
using support::contains;
using support::header;
using support::status;
using walk::World;

namespace {

const std::vector<std::string> kAsking{"/lapor/kategori", "/lapor/saran", "/triase/baru/saran",
                                       "/loket/baru/saran"};

const support::Fields kTyped{{"title", "Lampu jalan mati"},
                             {"story", "Lubang sedalam satu jengkal di depan pasar."},
                             {"place", "depan pasar"},
                             {"kecamatan", "33.05.12"},
                             {"q", "lampu mati"}};

/// Whoever may ask there, on the page of the form.
support::Browser at(World& world, const std::string& pattern, domain::Instant now) {
  const auto page = pattern.substr(0, pattern.rfind('/'));
  auto browser = page == "/lapor"         ? world.stranger(now)
                 : page == "/triase/baru" ? world.staff(Role::triage, "diskominfo", now)
                                          : world.staff(Role::clerk, "", now);
  BOOST_TEST_REQUIRE(status(browser.get(page)) == 200, page);
  return browser;
}

/// Everything that stands in the database, as a number for each table.
std::vector<std::string> state(support::Database& db) {
  std::string tables;
  for (const auto& row : db.connection().rows(
           {"walk.asking.tables",
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = "
            "DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name"}))
    tables += (tables.empty() ? "" : ", ") + row.text("name");
  std::vector<std::string> sums;
  for (const auto& row : db.connection().rows({"walk.asking.state", "CHECKSUM TABLE " + tables}))
    sums.push_back(row.text("Table") + " " + std::to_string(row.integer("Checksum")));
  return sums;
}

std::string filled(std::string pattern) {
  for (auto open = pattern.find('{'); open != std::string::npos; open = pattern.find('{'))
    pattern.replace(open, pattern.find('}') - open + 1, std::string(43, 'A'));
  return pattern;
}

bool holds_a_secret(const std::string& pattern) {
  return contains(fcgi::html(pattern), "{token}") || contains(fcgi::html(pattern), "{draft}") ||
         contains(fcgi::html(pattern), "{batch}");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_asking, *support::needs_database())

BOOST_AUTO_TEST_CASE(these_and_no_others_only_ask) {
  const World world;
  BOOST_TEST(world.asking() == kAsking, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_only_asks_answers_at_once_and_writes_nothing) {
  World world;
  given::forwarded(world.db);
  for (const auto& pattern : world.asking()) {
    auto browser = at(world, pattern, given::kNow);
    browser.cookies["__Host-kilat"] = "flash.track.closed";
    const auto before = state(world.db);
    BOOST_TEST_REQUIRE(before.size() > 50U);
    const auto cookies = browser.cookies;
    const auto answer = browser.post(pattern, kTyped);
    BOOST_TEST(status(answer) == 200, pattern);
    BOOST_TEST(contains(answer, "Lampu penerangan jalan"), pattern);
    // Of what says nothing of it, the runtime says no-store.
    const auto kept = header(answer, "Cache-Control");
    BOOST_TEST((kept.empty() || kept.ends_with("no-store")), pattern);
    BOOST_TEST(header(answer, "Set-Cookie").empty(), pattern);
    BOOST_TEST(browser.cookies == cookies, pattern);
    BOOST_TEST(state(world.db) == before, pattern);
  }
}

BOOST_AUTO_TEST_CASE(without_the_token_of_a_page_nothing_is_looked_up) {
  World world;
  for (const auto& pattern : world.asking()) {
    auto browser = at(world, pattern, given::kNow);
    browser.csrf = std::string(86, 'A');
    const auto answer = browser.post(pattern, kTyped);
    BOOST_TEST(status(answer) == 403, pattern);
    BOOST_TEST(!contains(answer, "Lampu penerangan jalan"), pattern);
  }
}

BOOST_AUTO_TEST_CASE(a_query_is_not_looked_at) {
  World world;
  for (const auto& pattern : world.asking()) {
    auto browser = at(world, pattern, given::kNow);
    const auto answer = browser.get(pattern + "?q=lampu+mati&title=lampu+mati&story=lampu+mati");
    // There is a page of all categories; "saran" is read as the name of a draft.
    const int wanted = pattern == "/lapor/kategori" ? 200 : pattern == "/lapor/saran" ? 303 : 405;
    BOOST_TEST(status(answer) == wanted, pattern);
    BOOST_TEST(!contains(answer, "Yang cocok dengan kata Anda"), pattern);
    BOOST_TEST(!contains(answer, "name=\"proposal\""), pattern);
  }
}

/// The form under it still says whose it was, and is carried through sign-in.
BOOST_AUTO_TEST_CASE(a_session_that_ended_meanwhile_stays_the_forms_to_find) {
  World world;
  auto browser = at(world, "/triase/baru/saran", given::kNow);
  browser.now += std::chrono::hours{11};
  BOOST_TEST(status(browser.post("/triase/baru/saran", kTyped)) == 401);
  BOOST_TEST(browser.cookies.contains("__Host-petugas"));
  const auto kept = browser.post("/triase/baru", kTyped);
  BOOST_TEST(status(kept) == 401);
  BOOST_TEST(contains(kept, "Lubang sedalam satu jengkal"));
}

BOOST_AUTO_TEST_CASE(an_address_with_a_token_is_told_to_no_other_page) {
  World world;
  auto browser = world.staff(Role::triage, "diskominfo", given::kNow);
  std::size_t secrets = 0;
  for (const auto& [method, pattern] : world.addresses()) {
    const auto address = filled(pattern);
    const auto answer = method == "GET" ? browser.get(address) : browser.post(address);
    const bool secret = holds_a_secret(pattern);
    secrets += secret ? 1 : 0;
    BOOST_TEST(header(answer, "Referrer-Policy") == (secret ? "no-referrer" : "same-origin"),
               pattern);
    const bool says = contains(answer, R"(<meta name="referrer" content="no-referrer">)");
    if (contains(answer, "<html")) BOOST_TEST(says == secret, pattern);
  }
  BOOST_TEST(secrets >= 40U);
}

BOOST_AUTO_TEST_CASE(nor_is_one_that_is_misspelled_or_stands_behind_a_question_mark) {
  World world;
  auto browser = world.stranger(given::kNow);
  const std::string token(43, 'A');
  const auto door = browser.get("/lapor/" + token + "/periksa");
  BOOST_TEST_REQUIRE(support::location(door) ==
                     "/akun/masuk?lanjut=%2Flapor%2F" + token + "%2Fperiksa");
  BOOST_TEST(header(browser.get(support::location(door)), "Referrer-Policy") == "no-referrer");
  BOOST_TEST(header(browser.get("/akun/masuk"), "Referrer-Policy") == "same-origin");
}

/// What nginx, the reader of its errors and the system tests know of addresses.
BOOST_AUTO_TEST_CASE(the_table_of_the_build_is_that_of_the_routers) {
  const World world;
  std::ifstream file(LAPORBUP_ADDRESSES);
  const std::string built{std::istreambuf_iterator<char>(file), {}};
  BOOST_TEST(built == world.table());
}

BOOST_AUTO_TEST_SUITE_END()
