// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The connection to a real MariaDB: values both ways, and what happens when it goes away.
#define BOOST_TEST_MODULE integration_mysql
#include <boost/test/unit_test.hpp>
