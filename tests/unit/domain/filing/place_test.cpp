// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// How precise a place may be for everybody.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/place.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(place)

BOOST_AUTO_TEST_CASE(how_precise_a_place_may_be_follows_from_category_and_privacy) {
  using enum PlacePrecision;
  BOOST_TEST((place_precision(false, Privacy::open) == PlacePrecision::place));
  BOOST_TEST((place_precision(false, Privacy::anonymous) == village));
  BOOST_TEST((place_precision(false, Privacy::secret) == kecamatan));
  BOOST_TEST((place_precision(false, Privacy::secret_anonymous) == kecamatan));
  for (const auto privacy : kAllPrivacies)
    BOOST_TEST((place_precision(true, privacy) == kecamatan), to_word(privacy));
}

BOOST_AUTO_TEST_CASE(more_private_is_never_more_precise) {
  for (const auto from : kAllPrivacies)
    for (const auto to : kAllPrivacies)
      if (at_least_as_private(from, to))
        BOOST_TEST((place_precision(false, to) <= place_precision(false, from)));
}

BOOST_AUTO_TEST_SUITE_END()
