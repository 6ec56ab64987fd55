// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the form of each act takes.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/followup.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;
using given::code_of;

BOOST_AUTO_TEST_SUITE(act_input)

BOOST_AUTO_TEST_CASE(an_empty_form_of_each_move_says_what_is_missing) {
  const auto today = given::date("2026-11-02");
  for (const auto& move : moves()) {
    const auto errors = check_input(move.event, move.needs, {}, Role::triage, today);
    const bool free =
        move.needs == Needs::nothing || move.needs == Needs::draft || move.needs == Needs::part;
    const bool on_the_word = move.event == Event::withdraw;
    BOOST_TEST(errors.empty() == (free && !on_the_word), to_word(move.event));
  }
}

BOOST_AUTO_TEST_CASE(forwarding_takes_opd_public_text_and_nature) {
  const ActInput input{.given = Forwarding{.opd = given::kDpupr,
                                           .nature = Nature::ordinary,
                                           .words = {.title = "Jalan berlubang di Panjer",
                                                     .text = "Lubang besar di depan pasar."}}};
  const auto today = given::date("2026-11-02");
  BOOST_TEST(
      check_input(Event::forward, Needs::opd_and_public_text, input, Role::triage, today).empty());
}

BOOST_AUTO_TEST_CASE(resolving_takes_a_photo_or_the_reason_why_there_is_none) {
  const auto today = given::date("2026-11-02");
  const auto check = [&](const ActInput& input) {
    return check_input(Event::resolve, Needs::proof_or_reason, input, Role::opd_officer, today);
  };
  ActInput input;
  input.text = "Lubang sudah ditambal.";
  BOOST_TEST(code_of(check(input), "no_proof_reason") == "err.proof");
  input.given = Proof{.none_because = "Layanan tanpa bukti fisik."};
  BOOST_TEST(check(input).empty());
  input.given = Proof{.has_photo = true};
  BOOST_TEST(check(input).empty());
}

BOOST_AUTO_TEST_CASE(a_date_to_come_is_not_past) {
  ActInput input;
  input.text = "Menunggu aspal datang.";
  input.given = PlannedDay{given::date("2026-11-01")};
  const auto today = given::date("2026-11-02");
  BOOST_TEST(
      code_of(check_input(Event::schedule, Needs::date_and_reason, input, Role::opd_officer, today),
              "date") == "err.date.past");
  input.given = PlannedDay{given::date("9999-12-31")};
  BOOST_TEST(
      code_of(check_input(Event::extend, Needs::date_and_reason, input, Role::opd_head, today),
              "date") == "err.date.far");
}

BOOST_AUTO_TEST_CASE(triage_in_the_citizens_place_quotes_the_word) {
  ActInput input;
  input.text = "Lokasinya di RT 2, dekat masjid.";
  const auto today = given::date("2026-11-02");
  const auto errors = check_input(Event::supply, Needs::answer, input, Role::triage, today);
  BOOST_TEST(code_of(errors, "word_channel") == "err.required");
  BOOST_TEST(code_of(errors, "word_quotation") == "err.required");
  BOOST_TEST(check_input(Event::supply, Needs::answer, input, Role::citizen, today).empty());
}

BOOST_AUTO_TEST_CASE(both_ways_to_redirect_have_their_fields) {
  const auto today = given::date("2026-11-02");
  ActInput input;
  input.given = OtherBody{.kind = RedirectKind::passed_on};
  auto errors = check_input(Event::redirect, Needs::other_body, input, Role::triage, today);
  for (const auto* field : {"body", "channel_text", "number", "date"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
  input.given = OtherBody{.kind = RedirectKind::turn_to};
  errors = check_input(Event::redirect, Needs::other_body, input, Role::triage, today);
  for (const auto* field : {"body", "address", "hours"})
    BOOST_TEST(code_of(errors, field) == "err.required", field);
}

BOOST_AUTO_TEST_CASE(what_was_passed_on_was_so_until_today_and_what_is_no_date_is_said) {
  const auto today = given::date("2026-11-02");
  const auto code = [&](OtherBody other) {
    other.kind = RedirectKind::passed_on;
    ActInput input;
    input.given = other;
    return code_of(check_input(Event::redirect, Needs::other_body, input, Role::triage, today),
                   "date");
  };
  BOOST_TEST(code({.date = given::date("2026-11-02")}) == "");
  BOOST_TEST(code({.date = given::date("2026-11-03")}) == "err.date.future");
  BOOST_TEST(code({.unread = true}) == "err.date");
  ActInput planned{.text = "Menunggu bahan datang.", .given = PlannedDay{.unread = true}};
  BOOST_TEST(code_of(check_input(Event::schedule, Needs::date_and_reason, planned,
                                 Role::opd_officer, today),
                     "date") == "err.date");
}

BOOST_AUTO_TEST_CASE(an_act_that_carries_what_another_one_needs_carries_nothing) {
  const auto today = given::date("2026-11-02");
  for (const auto& move : moves())
    for (const auto& other : moves()) {
      const ActInput empty{.text = "Sudah kami periksa di tempat.",
                           .given = blank_for(move.event, move.needs)};
      const ActInput foreign{.text = empty.text, .given = blank_for(other.event, other.needs)};
      const auto count = [&](const ActInput& input) {
        return check_input(move.event, move.needs, input, Role::triage, today).size();
      };
      BOOST_TEST(count(foreign) == count(empty), to_word(move.event)
                                                     << " " << to_word(other.event));
    }
  const ActInput stars{.given = Stars{4}};
  BOOST_TEST(
      !check_input(Event::change_privacy, Needs::privacy, stars, Role::citizen, today).empty());
  const ActInput reason{.given = choice(PinReason::lost)};
  BOOST_TEST(
      !check_input(Event::change_privacy, Needs::privacy, reason, Role::citizen, today).empty());
  const ActInput secret{.given = choice(Privacy::secret)};
  BOOST_TEST(
      check_input(Event::change_privacy, Needs::privacy, secret, Role::citizen, today).empty());
}

BOOST_AUTO_TEST_SUITE_END()
