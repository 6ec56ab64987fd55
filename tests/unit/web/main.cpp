// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The unit tests of what areas share: no database, no server.
#define BOOST_TEST_MODULE unit_web
#include <boost/test/unit_test.hpp>
