// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The unit tests of the runtime: no database, no server.
#define BOOST_TEST_MODULE unit_fcgi
#include <boost/test/unit_test.hpp>
