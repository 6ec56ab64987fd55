// SPDX-License-Identifier: AGPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "fcgi/crypto.hpp"
#include "handlers/store/people/registrations.hpp"

BOOST_AUTO_TEST_SUITE(nik_key)

/// It stands in rows: another key would find nobody who has an account.
BOOST_AUTO_TEST_CASE(a_nik_is_found_by_the_key_it_was_kept_under) {
  BOOST_TEST(crypto::hex(store::nik_key("3305120101900001", std::string(32, 'p'))) ==
             "d2b6bb06c3ec62697b54306417142ea74db099ba4cd0bfbc84f055cb10402e7b");
}

BOOST_AUTO_TEST_SUITE_END()
