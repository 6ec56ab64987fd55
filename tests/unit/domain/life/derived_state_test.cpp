// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The state of a report that its parts make.

#include <boost/test/unit_test.hpp>

#include "tests/unit/domain/given.hpp"

using namespace domain;

BOOST_AUTO_TEST_SUITE(derived_state)

struct Derived {
  std::vector<PartState> parts;
  ReportState state;
  int resolved;
  int open;
};

BOOST_AUTO_TEST_CASE(the_least_advanced_open_part_is_shown_and_questions_first) {
  using P = PartState;
  using S = ReportState;
  const std::vector<Derived> table{
      {{}, S::received, 0, 0},
      {{P::returned}, S::received, 0, 0},
      {{P::dropped, P::returned}, S::received, 0, 0},
      {{P::forwarded}, S::forwarded, 0, 1},
      {{P::needs_data}, S::needs_data, 0, 1},
      {{P::verified}, S::verified, 0, 1},
      {{P::in_progress}, S::in_progress, 0, 1},
      {{P::scheduled}, S::scheduled, 0, 1},
      {{P::resolved}, S::resolved, 1, 1},
      {{P::resolved, P::in_progress}, S::in_progress, 1, 2},
      {{P::resolved, P::dropped}, S::resolved, 1, 1},
      {{P::returned, P::resolved, P::resolved}, S::resolved, 2, 2},
      {{P::verified, P::forwarded, P::resolved}, S::forwarded, 1, 3},
      {{P::forwarded, P::needs_data}, S::needs_data, 0, 2},
      {{P::resolved, P::needs_data}, S::needs_data, 1, 2},
      {{P::scheduled, P::in_progress}, S::in_progress, 0, 2},
      {{P::scheduled, P::verified}, S::verified, 0, 2},
  };
  for (const auto& row : table) {
    std::vector<Part> parts;
    parts.reserve(row.parts.size());
    for (const auto state : row.parts) parts.push_back(given::part(1, state));
    BOOST_TEST((derive_state(S::received, parts) == Shown{row.state, row.resolved, row.open}));
    for (const auto final : {S::closed, S::rejected, S::not_ours, S::duplicate, S::withdrawn})
      BOOST_TEST((derive_state(final, parts).state == final));
  }
  BOOST_TEST((derive_state(S::needs_data, {}).state == S::needs_data));
  BOOST_TEST((derive_state(S::forwarded, {}).state == S::received));
}

BOOST_AUTO_TEST_SUITE_END()
