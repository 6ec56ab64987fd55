// SPDX-License-Identifier: AGPL-3.0-or-later
#define BOOST_TEST_MODULE integration_pages
#include <boost/test/unit_test.hpp>
