// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// SQL put together at run time: of what, and with which values.
#include "handlers/store/statement.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/states.hpp"

using store::Fixed;
using store::Statement;

namespace {

// What is not in the source when it compiles is no piece of a statement.
static_assert(std::is_constructible_v<Fixed, const char (&)[3]>);
static_assert(!std::is_constructible_v<Fixed, std::string>);
static_assert(!std::is_constructible_v<Fixed, std::string_view>);
static_assert(!std::is_constructible_v<Fixed, const char*>);
static_assert(!std::is_constructible_v<Statement, std::string>);

constexpr Fixed kHead = "SELECT id FROM complaint WHERE ";

}  // namespace

BOOST_AUTO_TEST_SUITE(statement)

BOOST_AUTO_TEST_CASE(pieces_stand_in_the_order_in_which_they_were_said) {
  const auto piece = Statement("state = ").word(domain::PartState::returned);
  const auto asked = Statement(kHead).say(piece).say(" AND w").number(12).say(".id = ?");
  const auto query = asked.query("test.name");
  BOOST_TEST(query.name == "test.name");
  BOOST_TEST(query.sql == "SELECT id FROM complaint WHERE state = 'returned' AND w12.id = ?");
}

BOOST_AUTO_TEST_CASE(an_empty_one_says_nothing_yet) {
  Statement all;
  BOOST_TEST(all.empty());
  BOOST_TEST(!all.say("x").empty());
}

BOOST_AUTO_TEST_SUITE_END()
