// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The unit tests of the domain.
#define BOOST_TEST_MODULE unit_domain
#include <boost/test/unit_test.hpp>
