// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The unit tests of the store: what needs no database.
#define BOOST_TEST_MODULE unit_store
#include <boost/test/unit_test.hpp>
