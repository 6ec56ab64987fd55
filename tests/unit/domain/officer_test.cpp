// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Roles: who may have an account of staff, and who needs a body for it.

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/given.hpp"

using namespace domain;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(officers)

BOOST_DATA_TEST_CASE(staff_are_clerk_to_administrator, data::make(kAllRoles), role) {
  const bool nobody = role == Role::visitor || role == Role::citizen || role == Role::clock ||
                      role == Role::institution;
  BOOST_TEST(is_staff(role) == !nobody);
}

BOOST_DATA_TEST_CASE(an_opd_and_a_leader_need_a_body_and_nobody_else, data::make(kAllRoles), role) {
  const bool of_opd = role == Role::opd_officer || role == Role::opd_head;
  BOOST_TEST(works_for_opd(role) == of_opd);
  BOOST_TEST(needs_body(role) == (of_opd || role == Role::leader));
}

BOOST_AUTO_TEST_SUITE_END()
