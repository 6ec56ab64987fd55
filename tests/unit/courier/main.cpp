// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The unit tests of the courier and of the mails.
#define BOOST_TEST_MODULE unit_courier
#include <boost/test/unit_test.hpp>
