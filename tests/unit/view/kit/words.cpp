// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Times, numbers and states in Indonesian.

#include "handlers/view/kit/words.hpp"

#include <map>
#include <set>

#include <boost/test/unit_test.hpp>

#include "tests/unit/view/given.hpp"

using namespace std::chrono_literals;

namespace {

const view::Messages& messages() {
  return given::pages().messages();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_suite)

BOOST_AUTO_TEST_CASE(an_instant_is_said_in_local_time) {
  BOOST_TEST(view::moment(given::kNow) == "Jumat, 20 November 2026 pukul 09.30 WIB");
  BOOST_TEST(view::machine_time(given::kNow) == "2026-11-20T02:30:00Z");
}

BOOST_AUTO_TEST_CASE(an_evening_in_utc_is_the_next_day_here) {
  BOOST_TEST(view::long_date(given::kNow + 15h) == "Sabtu, 21 November 2026");
}

BOOST_AUTO_TEST_CASE(what_happened_is_said_by_its_distance) {
  const auto now = given::kNow;
  BOOST_TEST(view::ago(now, now) == "baru saja");
  BOOST_TEST(view::ago(now - 12min, now) == "12 menit lalu");
  BOOST_TEST(view::ago(now - 2h, now) == "2 jam lalu");
  BOOST_TEST(view::ago(now - 10h, now) == "kemarin");
  BOOST_TEST(view::ago(now - 24h * 11, now) == "9 November");
  BOOST_TEST(view::ago(now - 24h * 400, now) == "16 Oktober 2025");
}

BOOST_AUTO_TEST_CASE(spans_have_at_most_two_units) {
  BOOST_TEST(view::span(38min) == "38 menit");
  BOOST_TEST(view::span(112min) == "1 jam 52 menit");
  BOOST_TEST(view::span(76h) == "3 hari 4 jam");
  BOOST_TEST(view::span(-2h) == "2 jam");
}

BOOST_AUTO_TEST_CASE(numbers_are_grouped_and_shares_rounded) {
  BOOST_TEST(view::number(1234567) == "1.234.567");
  BOOST_TEST(view::number(147) == "147");
  BOOST_TEST(view::percent(266, 286) == "93 %");
  BOOST_TEST(view::percent(0, 0) == "–");
}

BOOST_AUTO_TEST_CASE(every_state_has_a_word_and_a_shape) {
  for (const auto state : domain::kAllReportStates) {
    const auto tag = view::state_tag(messages(), state, std::nullopt, false);
    BOOST_TEST(!tag.word.empty());
    BOOST_TEST(!tag.shape.empty());
  }
}

BOOST_AUTO_TEST_CASE(no_two_states_share_a_shape) {
  std::set<std::string_view> shapes;
  for (const auto state : domain::kAllReportStates)
    shapes.insert(view::state_tag(messages(), state, std::nullopt, false).shape);
  BOOST_TEST(shapes.size() == domain::kAllReportStates.size());
}

BOOST_AUTO_TEST_CASE(a_step_says_to_whom_and_until_when_and_addresses_its_reporter) {
  const auto heading = [](const view::Occurrence& step, view::SpokenTo reader) {
    return view::step_heading(messages(), step, reader);
  };
  using domain::Event;
  using view::SpokenTo;
  BOOST_TEST(heading({.event = Event::forward, .opd = "DPUPR"}, SpokenTo::anyone) ==
             "Diteruskan ke DPUPR");
  BOOST_TEST(
      heading({.event = Event::schedule, .opd = "DPUPR", .date = domain::read_date("2026-12-03")},
              SpokenTo::reporter) == "Dijadwalkan untuk 3 Desember 2026");
  BOOST_TEST(heading({.event = Event::ask}, SpokenTo::reporter) == "Ditanyakan kepada Anda");
  BOOST_TEST(heading({.event = Event::ask}, SpokenTo::anyone) == "Ditanyakan kepada pelapor");
  BOOST_TEST(heading({.event = Event::start, .opd = "DPUPR"}, SpokenTo::reporter) ==
             "Mulai dikerjakan");
}

BOOST_AUTO_TEST_CASE(a_date_that_was_kept_is_said_in_words) {
  BOOST_TEST(view::date_in_words("2026-12-03") == "3 Desember 2026");
  BOOST_TEST(view::date_in_words("besok") == "besok");
}

BOOST_AUTO_TEST_CASE(an_outcome_has_its_own_label) {
  using domain::Outcome;
  const auto word = [](Outcome outcome) {
    return view::state_tag(messages(), domain::ReportState::closed, outcome, false).word;
  };
  BOOST_TEST(word(Outcome::accepted) == "Selesai");
  BOOST_TEST(word(Outcome::abandoned) == "Ditutup");
}

BOOST_AUTO_TEST_SUITE_END()
