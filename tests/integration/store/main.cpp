// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The store against a real MariaDB: does the SQL do what the docstrings say?
#define BOOST_TEST_MODULE integration_store
#include <boost/test/unit_test.hpp>
