// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The courier against a real database and a real mail server.
#define BOOST_TEST_MODULE integration_courier
#include <boost/test/unit_test.hpp>
