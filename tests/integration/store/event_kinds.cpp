// SPDX-License-Identifier: AGPL-3.0-or-later
// Which binary appends which event: the views by which they insert say what the table of moves
// says, both ways.
#include <array>
#include <string>

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/moves.hpp"
#include "handlers/domain/officer.hpp"
#include "handlers/domain/states.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Event;
using domain::Role;

/// As whom the people of a binary act. What is erased by law only retention says.
struct Appender {
  std::string account;
  domain::Roles roles;
};

const std::array kAppenders{
    Appender{"complaints", domain::roles(Role::citizen)},
    Appender{"followups", domain::roles(Role::clerk, Role::triage, Role::opd_officer,
                                        Role::opd_head, Role::inspector, Role::leader)},
    Appender{"courier", domain::roles(Role::clock)},
    Appender{"retention", domain::roles(Role::clock, Role::administrator)}};

/// Signs nothing in and moves no report: there is no binary for them yet.
constexpr auto kNowhere = domain::roles(Role::visitor, Role::institution);

bool may_append(const Appender& who, Event event) {
  if ((event == Event::erase) != (who.account == "retention")) return false;
  for (const auto& move : domain::moves())
    if (move.event == event && (move.by.bits & who.roles.bits) != 0) return true;
  return false;
}

/// view_refused; or row_not_found: the view would take it, and there is no such report.
int append(mysql::Connection& connection, const std::string& account, Role role, Event event) {
  const std::string sql = "INSERT INTO v_event_by_" + account +
                          " (complaint_id, seq, event, actor_kind, at, body_hash, prev_hash, hash)"
                          " VALUES (0, 1, '" +
                          std::string(domain::to_word(event)) + "', '" +
                          std::string(domain::to_word(role)) +
                          "', '2026-11-30', REPEAT('b', 32), REPEAT('p', 32), REPEAT('h', 32))";
  try {
    connection.change({"test", sql}, {});
  } catch (const mysql::Error& error) {
    return error.code();
  }
  return 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(event_kinds, *support::needs_database())

BOOST_AUTO_TEST_CASE(each_binary_appends_what_its_people_may_do_and_nothing_else) {
  support::Database db;
  int taken = 0;
  int refused = 0;
  for (const auto& who : kAppenders) {
    mysql::Connection connection(db.address_of(who.account));
    for (const auto event : domain::all_events())
      for (const auto role : domain::kAllRoles) {
        const bool may = who.roles.has(role) && may_append(who, event);
        ++(may ? taken : refused);
        BOOST_TEST(append(connection, who.account, role, event) ==
                       (may ? mysql::code::row_not_found : mysql::code::view_refused),
                   who.account + " as " << domain::to_word(role) << ": " << domain::to_word(event));
      }
  }
  BOOST_TEST(taken + refused ==
             static_cast<int>(kAppenders.size() * domain::kEventCount * domain::kAllRoles.size()));
  BOOST_TEST(taken > 0);
}

BOOST_AUTO_TEST_CASE(every_move_has_a_binary) {
  for (const auto& move : domain::moves()) {
    auto left = move.by.bits & ~kNowhere.bits;
    for (const auto& who : kAppenders)
      if (may_append(who, move.event)) left &= ~who.roles.bits;
    BOOST_TEST(left == 0U, domain::to_word(move.event));
  }
}

BOOST_AUTO_TEST_CASE(no_binary_stands_twice) {
  for (const auto& one : kAppenders)
    for (const auto& other : kAppenders)
      for (const auto event : domain::all_events())
        if (&one != &other && may_append(one, event) && may_append(other, event))
          BOOST_TEST((one.roles.bits & other.roles.bits) == 0U, domain::to_word(event));
}

BOOST_AUTO_TEST_SUITE_END()
