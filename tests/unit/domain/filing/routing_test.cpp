// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The body that category, answer and place propose.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/routing.hpp"
#include "tests/unit/domain/filing/draft_story.hpp"

using namespace domain;
using given::kCategories;
using given::kOpds;

BOOST_AUTO_TEST_SUITE(routing)

BOOST_AUTO_TEST_CASE(category_answer_and_place_propose_a_body) {
  const auto propose = [](std::size_t category, const char* kecamatan, const char* road,
                          std::optional<OpdId> accused = std::nullopt) {
    std::map<std::string, std::string, std::less<>> answers;
    if (*road != '\0') answers["road"] = road;
    return propose_opd(kCategories[category], kecamatan, answers, kOpds, accused);
  };
  BOOST_TEST((propose(0, "", "regency") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "province") == Route{RouteKind::redirect, given::kDlhkp}));
  BOOST_TEST((propose(0, "", "unknown") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "") == Route{RouteKind::forward, given::kDpupr}));
  BOOST_TEST((propose(0, "", "regency", given::kDpupr) == Route{}));
  BOOST_TEST((propose(2, "33.05.12", "") == Route{RouteKind::forward, given::kPdam}));
  BOOST_TEST((propose(2, "33.05.01", "") == Route{}));
  BOOST_TEST((propose(2, "", "") == Route{}));
  BOOST_TEST((propose(1, "", "") == Route{}));  // Inspektorat is not in the list
}

BOOST_AUTO_TEST_SUITE_END()
