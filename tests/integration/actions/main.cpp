// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Actions in-process against a real MariaDB, each binary with its own rights: status, location,
/// page, and what changed in the rows; each refusal.
#define BOOST_TEST_MODULE integration_actions
#include <boost/test/unit_test.hpp>
