// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who may know: what is chosen, and how two choices join.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/privacy.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(who_may_know)

BOOST_AUTO_TEST_CASE(two_flags_say_what_was_chosen) {
  for (const auto privacy : kAllPrivacies) BOOST_TEST((privacy_of(flags_of(privacy)) == privacy));
}

BOOST_AUTO_TEST_CASE(joined_hides_what_either_hides_and_no_more) {
  for (const auto one : kAllPrivacies) {
    BOOST_TEST((joined(one, one) == one));
    BOOST_TEST((joined(one, Privacy::open) == one));
    for (const auto other : kAllPrivacies) {
      const auto both = joined(one, other);
      BOOST_TEST((both == joined(other, one)));
      BOOST_TEST(at_least_as_private(one, both));
      BOOST_TEST(at_least_as_private(other, both));
    }
  }
  BOOST_TEST((joined(Privacy::secret, Privacy::anonymous) == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_SUITE_END()
