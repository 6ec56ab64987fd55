// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/store/post/kabari.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/support/elsewhere.hpp"
#include "tests/support/given.hpp"

namespace {

using domain::Event;
using domain::Privacy;
using store::TellList;
using store::TellState;

domain::Instant after(int minutes) {
  return given::kNow + std::chrono::minutes{minutes};
}

/// The worklist and who works it.
struct Desk {
  support::Database db;
  domain::Officer triage = given::officer(db);
  store::Kabari kabari{db.connection()};

  std::vector<store::ToTell> in(TellList list) {
    return kabari.list(triage, list, std::nullopt, 50);
  }
  bool tried(domain::KabariId id, domain::Instant at) {
    mysql::Transaction transaction(db.connection());
    const bool done = kabari.mark_try(transaction, id, triage.id, 3, at);
    transaction.commit();
    return done;
  }
  void forward(const given::Elsewhere& report, int minutes) {
    (void)given::officer(db, {.role = domain::Role::opd_officer, .opd = "dpupr"});
    BOOST_REQUIRE(
        given::act(db, report.id, store::by(triage),
                   {.event = Event::forward, .input = given::forwarding(given::opd(db, "dpupr"))},
                   after(minutes)));
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(kabari, *support::needs_database())

BOOST_AUTO_TEST_CASE(three_tries_in_vain_make_a_row_unreachable_and_each_keeps_its_time) {
  Desk desk;
  given::elsewhere(desk.db, {.contact = given::Contact::phone});
  const auto row = desk.in(TellList::open).at(0);
  for (int i = 0; i < 3; ++i) {
    BOOST_TEST(desk.tried(row.id, after(2 * i)));
    BOOST_TEST(!desk.tried(row.id, after(2 * i)));
  }

  BOOST_TEST(desk.in(TellList::open).empty());
  const auto lost = desk.in(TellList::unreachable);
  BOOST_REQUIRE(lost.size() == 1U);
  BOOST_TEST(lost[0].tries.size() == 3U);
  BOOST_TEST((lost[0].tries[1] == after(2)));
  BOOST_TEST(!lost[0].values.contains("pin"));
  BOOST_TEST(lost[0].values.at("judul") == "Jalan berlubang di depan pasar");
  BOOST_TEST(lost[0].takes_pin);
  BOOST_TEST(lost[0].pin_seen_at.has_value());
}

BOOST_AUTO_TEST_CASE(an_unreachable_row_comes_back_for_three_more_tries) {
  Desk desk;
  given::elsewhere(desk.db, {.contact = given::Contact::phone});
  const auto id = desk.in(TellList::open).at(0).id;
  for (int i = 0; i < 3; ++i) desk.tried(id, after(2 * i));
  mysql::Transaction transaction(desk.db.connection());
  BOOST_TEST(desk.kabari.mark_open(transaction, id));
  BOOST_TEST(!desk.kabari.mark_open(transaction, id));
  transaction.commit();

  BOOST_TEST(desk.in(TellList::unreachable).empty());
  for (int i = 5; i < 7; ++i) BOOST_TEST(desk.tried(id, after(2 * i)));
  BOOST_TEST(desk.in(TellList::open).size() == 1U);
  BOOST_TEST(desk.in(TellList::open).at(0).tries.size() == 5U);
}

BOOST_AUTO_TEST_CASE(what_is_told_keeps_neither_words_nor_pin_and_is_told_once) {
  Desk desk;
  given::elsewhere(desk.db, {.contact = given::Contact::whatsapp});
  const auto id = desk.in(TellList::open).at(0).id;
  for (const bool first : {true, false}) {
    mysql::Transaction transaction(desk.db.connection());
    BOOST_TEST(desk.kabari.mark_told(transaction, id, desk.triage.id, after(5)) == first);
    transaction.commit();
  }
  BOOST_TEST(desk.db.number("SELECT COUNT(*) FROM kabari WHERE details <> '{}'") == 0);
  BOOST_TEST((desk.kabari.find(desk.triage, id)->state == TellState::told));
}

BOOST_AUTO_TEST_CASE(a_new_event_brings_what_was_unreachable_back_into_the_open_list) {
  Desk desk;
  const auto report = given::elsewhere(desk.db, {.contact = given::Contact::phone});
  const auto id = desk.in(TellList::open).at(0).id;
  for (int i = 0; i < 3; ++i) desk.tried(id, after(2 * i));
  desk.forward(report, 10);

  BOOST_TEST(desk.in(TellList::unreachable).empty());
  const auto open = desk.in(TellList::open);
  BOOST_REQUIRE(open.size() == 2U);
  BOOST_TEST((open[0].state == TellState::unreachable));
  BOOST_TEST((open[1].event == Event::forward));
}

BOOST_AUTO_TEST_CASE(whoever_left_no_contact_stands_in_a_list_of_his_own) {
  Desk desk;
  given::elsewhere(desk.db, {.contact = given::Contact::none});
  given::elsewhere(desk.db, {.contact = given::Contact::letter});
  BOOST_TEST(desk.in(TellList::no_contact).size() == 1U);
  BOOST_TEST(desk.in(TellList::open).size() == 1U);
  const auto backlog = desk.kabari.backlog_of_all(
      given::officer(desk.db, {.role = domain::Role::leader, .opd = ""}));
  BOOST_TEST(backlog.open == 1);
  BOOST_TEST(backlog.no_contact == 1);
  BOOST_TEST((backlog.oldest == given::kNow));
}

BOOST_AUTO_TEST_CASE(a_page_holds_the_longest_waiting_people_with_all_their_rows) {
  Desk desk;
  const auto first = given::elsewhere(desk.db, {.contact = given::Contact::phone});
  const auto second = given::elsewhere(
      desk.db, {.contact = given::Contact::phone, .at = given::kNow + std::chrono::minutes{1}});
  desk.forward(first, 10);
  const auto page = desk.kabari.list(desk.triage, TellList::open, std::nullopt, 1);
  BOOST_TEST(page.size() == 2U);
  const auto next = desk.kabari.list(desk.triage, TellList::open, store::cursor_after(page), 1);
  BOOST_REQUIRE(next.size() == 1U);
  BOOST_TEST((next[0].complaint == second.id));
}

BOOST_AUTO_TEST_CASE(who_gets_an_account_later_hears_by_mail_and_what_was_open_stays) {
  Desk desk;
  const auto report = given::elsewhere(desk.db, {.contact = given::Contact::whatsapp});
  const auto citizen = given::citizen(desk.db);
  desk.db.run("UPDATE reporter SET account_id = " + std::to_string(citizen.id.value));
  desk.forward(report, 10);

  BOOST_TEST(desk.in(TellList::open).size() == 1U);
  BOOST_TEST(desk.db.number("SELECT COUNT(*) FROM outbox WHERE audience = 'reporter'"
                            " AND template = 'complaint_forwarded'") == 1);
}

BOOST_AUTO_TEST_CASE(a_retired_body_takes_nothing_off_the_list) {
  Desk desk;
  const auto report = given::elsewhere(desk.db, {.contact = given::Contact::whatsapp});
  desk.forward(report, 10);
  desk.db.run("UPDATE opd SET active = 0 WHERE code = 'dpupr'");
  const auto open = desk.in(TellList::open);
  desk.db.run("UPDATE opd SET active = 1 WHERE code = 'dpupr'");
  BOOST_TEST(open.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_report_made_secret_later_is_told_of_by_its_code_alone) {
  Desk desk;
  const auto report = given::elsewhere(desk.db, {.contact = given::Contact::whatsapp});
  BOOST_TEST(!desk.in(TellList::open).at(0).code_only);
  auto input = given::words("");
  input.given = domain::choice(Privacy::secret);
  input.word = {.channel = domain::Channel::whatsapp, .quotation = "Tolong rahasiakan."};
  BOOST_REQUIRE(given::act(desk.db, report.id, store::by(desk.triage),
                           {.event = Event::change_privacy, .input = input}, after(5)));
  for (const auto& row : desk.in(TellList::open)) BOOST_TEST(row.code_only);
}

BOOST_AUTO_TEST_SUITE_END()
