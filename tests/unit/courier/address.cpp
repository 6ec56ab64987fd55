// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What may stand on a line of SMTP, and when a mail is tried again.

#include <boost/test/unit_test.hpp>

#include "handlers/courier/address.hpp"
#include "handlers/courier/back_off.hpp"

BOOST_AUTO_TEST_SUITE(address)

BOOST_AUTO_TEST_CASE(an_address_cannot_end_its_command) {
  BOOST_TEST(courier::is_plain_address("siti+lapor@contoh.test"));
  for (const auto* bad :
       {"", "a b@contoh.test", "a@contoh.test\r\nDATA", "a@b>\r\nRCPT TO:<c@d", "<a@b>", "a\x7f@b"})
    BOOST_TEST(!courier::is_plain_address(bad), bad);
}

BOOST_AUTO_TEST_CASE(a_reason_names_nobody_and_fits) {
  BOOST_TEST(courier::without_address("550 siti@contoh.test: no such user\r\n",
                                      "siti@contoh.test") == "550 ...: no such user");
  BOOST_TEST(courier::without_address("550 caf\xe9", "a@b") == "550 caf?");
  BOOST_TEST(courier::without_address(std::string(1'000, 'x'), "a@b").size() == 300U);
}

BOOST_AUTO_TEST_CASE(only_this_machine_is_loopback) {
  for (const auto* here :
       {"smtp://127.0.0.1:25", "smtp://localhost", "smtp://u:p@localhost:25/x", "smtp://[::1]:25"})
    BOOST_TEST(courier::is_loopback(here), here);
  for (const auto* away : {"smtp://mail.contoh.test", "smtp://localhost.contoh.test:25",
                           "smtp://127.0.0.1@mail.contoh.test"})
    BOOST_TEST(!courier::is_loopback(away), away);
}

BOOST_AUTO_TEST_CASE(waiting_doubles_from_a_minute_to_six_hours) {
  using namespace std::chrono_literals;
  constexpr unsigned kMiddle = 32'768;
  const auto about = [](std::chrono::milliseconds wait) {
    return std::chrono::round<std::chrono::minutes>(wait);
  };
  BOOST_TEST(about(courier::back_off(1, kMiddle)).count() == 1);
  BOOST_TEST(about(courier::back_off(2, kMiddle)).count() == 2);
  BOOST_TEST(about(courier::back_off(5, kMiddle)).count() == 16);
  BOOST_TEST(about(courier::back_off(10, kMiddle)).count() == 360);
  BOOST_TEST(about(courier::back_off(24, kMiddle)).count() == 360);
  BOOST_TEST((courier::back_off(1, 0) == 48s));
  BOOST_TEST((courier::back_off(1, 65'535) == 72s));
}

BOOST_AUTO_TEST_SUITE_END()
