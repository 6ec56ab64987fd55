// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Which passwords are too easy to guess.
#define BOOST_TEST_MODULE unit_access
#include "handlers/access/password.hpp"

#include <array>
#include <chrono>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace {

const std::vector<std::string> kSiti{"Siti Rahayu", "siti.rahayu@contoh.test", "081234567890"};

const std::array kGuessed{"password1234",   "123456789012",       "aaaaaaaaaaaa",
                          "qwertyuiop12",   "1q2w3e4r5t6y",       "abcdefghijkl",
                          "iloveyou1234",   "bismillah123",       "sayangku1234",
                          "kebumen12345",   "Indonesia2026",      "passwordpassword",
                          "siti rahayu 12", "Siti.Rahayu.2026",   "siti.rahayu@contoh.test",
                          "081234567890",   "rahayu081234567890", "laporbup2026"};

const std::array kGood{"hujan turun di kebumen",
                       "kopi pagi di pematang sawah",
                       "kucing makan ikan asin",
                       "correct horse battery",
                       "lapor-demo-2026",
                       "siti memancing belut",
                       "x7Q!m2vK9#tB",
                       "ꦲꦤꦕꦫꦏꦢꦠꦱꦮꦭ",
                       "seekor kambing di Gombong"};

}  // namespace

BOOST_DATA_TEST_CASE(what_is_tried_first_is_refused, boost::unit_test::data::make(kGuessed),
                     password) {
  BOOST_TEST(guard::is_easily_guessed(password, kSiti));
}

BOOST_DATA_TEST_CASE(a_few_words_together_are_good, boost::unit_test::data::make(kGood), password) {
  BOOST_TEST(!guard::is_easily_guessed(password, kSiti));
}

BOOST_AUTO_TEST_CASE(somebody_elses_name_is_no_word_of_ones_own) {
  BOOST_TEST(!guard::is_easily_guessed("siti.rahayu@contoh.test", {}));
}

BOOST_AUTO_TEST_CASE(the_longest_password_is_answered_at_once) {
  std::string longest;
  for (int i = 0; i < 128; ++i) longest += "😀";
  const auto start = std::chrono::steady_clock::now();
  (void)guard::is_easily_guessed(longest, kSiti);
  BOOST_TEST((std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500)));
}
