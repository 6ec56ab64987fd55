// SPDX-License-Identifier: AGPL-3.0-or-later
// Rubbish before or behind an id or a code of any address is no name: 404 for whoever may open it.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "tests/integration/actions/walk/visitors.hpp"

using support::Browser;
using support::status;
using walk::filled;
using walk::Visitor;
using walk::Visitors;
using walk::World;

namespace {

/// What stands behind an id, before it, or instead of it. A path is decoded before it is matched:
/// "%2531" arrives as "%31".
const std::vector<std::string> kNoIds{"{}abc",
                                      "{} ",
                                      "{}%20",
                                      " {}",
                                      "+{}",
                                      "-{}",
                                      "{}.0",
                                      "{}%2531",
                                      "0",
                                      "-1",
                                      "{}-",
                                      "x",
                                      "99999999999999999999"};
const std::vector<std::string> kNoCodes{"{}X", "{}-", "{} ", "-{}", " {}", "{}.", "{}%20", "0"};
const std::vector<std::string> kNoTokens{"{}A", "{} ", "{}-", "0"};

/// True if the address as it should be answers something else than 404: but for what needs more
/// than its address, and for files, of which there are rows without bytes (500).
bool opens(Visitor& visitor, const std::string& pattern) {
  if (pattern.ends_with("/tidak-menjawab")) return true;
  // These desks enter nothing: their slip is there while it shows the PIN that was just made.
  if (pattern == "/inspektorat/bukti/{code}" || pattern == "/pimpinan/bukti/{code}") return true;
  const bool is_file = pattern.ends_with("/berkas/{id}") || pattern.ends_with("/kecil") ||
                       pattern.ends_with("/hasil");
  const auto answer = status(visitor.browser.get(filled(visitor, pattern)));
  return answer != 404 && (answer < 500 || is_file);
}

support::Fields typed() {
  return {{"nonce", crypto::random_token()}, {"text", "Mencoba alamat yang salah ketik."}};
}

fcgi::Response ask(Browser& browser, const std::string& method, const std::string& path) {
  return method == "GET" ? browser.get(path) : browser.post(path, typed());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk_rubbish, *support::needs_database())

BOOST_AUTO_TEST_CASE(an_id_or_code_with_rubbish_is_not_found_at_any_address) {
  World world;
  Visitors visitors(world);
  std::size_t routes = 0;
  for (const auto& [method, pattern] : world.addresses()) {
    for (const auto& [name, rubbish] :
         {std::pair{"{id}", &kNoIds}, {"{code}", &kNoCodes}, {"{batch}", &kNoTokens}}) {
      if (pattern.find(name) == std::string::npos) continue;
      ++routes;
      auto& visitor = visitors.at(pattern);
      if (method == "GET") BOOST_TEST(opens(visitor, pattern), pattern + " does not open at all");
      for (const auto& one : *rubbish) {
        const auto path = filled(visitor, pattern, name, one);
        const auto answer = status(ask(visitor.browser, method, path));
        // Copied out of a sentence, it leads to its report.
        if (pattern == "/aduan/{code}" && (one == "{}." || one == "{}-") && answer == 301) continue;
        BOOST_TEST(answer == 404, method + " " + path + " answers " + std::to_string(answer));
      }
    }
  }
  BOOST_TEST_MESSAGE(routes << " ids, codes and batches in addresses");
  BOOST_TEST(routes > 150U);
}

BOOST_AUTO_TEST_CASE(a_code_in_small_letters_or_with_an_o_for_a_zero_is_still_read) {
  World world;
  const auto siti = given::citizen(world.db);
  const auto report = given::filed(world.db, {}, siti);
  auto citizen = world.citizen(siti, walk::kLooked);
  auto small = report.code.display();
  std::ranges::transform(small, small.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  auto folded = report.code.display();
  std::ranges::replace(folded, '0', 'O');
  std::ranges::replace(folded, '1', 'l');

  for (const auto& code : {report.code.stored(), report.code.display(), small, folded})
    BOOST_TEST(status(citizen.get("/laporan-saya/" + code)) == 200, code);
}

BOOST_AUTO_TEST_SUITE_END()
