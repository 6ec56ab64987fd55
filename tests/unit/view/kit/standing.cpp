// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Where a report stands, in a sentence: every state and clock says something, and says it whole.

#include "handlers/view/kit/standing.hpp"

#include <map>
#include <regex>
#include <sstream>

#include <boost/test/unit_test.hpp>
#include <set>

#include "handlers/view/kit/words.hpp"
#include "tests/unit/view/given.hpp"

using namespace std::chrono_literals;

namespace {

using domain::Reader;
using given::Clocks;

const view::Messages& messages() {
  return given::pages().messages();
}

std::string said(const given::Shown& shown, Reader reader, Clocks clocks = Clocks::on_time) {
  return view::state_sentence(messages(), given::standing(shown, reader, clocks));
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// A day of ours, as a sentence says it.
const std::regex kDay("(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \\d+ ");

}  // namespace

BOOST_AUTO_TEST_SUITE(standing_suite)

BOOST_AUTO_TEST_CASE(every_state_says_something_whole_with_every_clock_and_to_every_reader) {
  for (const auto& shown : given::every_state())
    for (const auto clocks : given::kAllClocks)
      for (const auto reader : {Reader::reporter, Reader::anyone}) {
        // Nothing is withdrawn without a day.
        if (shown.state == domain::ReportState::withdrawn && clocks == Clocks::none) continue;
        const auto sentence = said(shown, reader, clocks);
        BOOST_TEST_CONTEXT(shown << " with clocks " << static_cast<int>(clocks)) {
          BOOST_TEST(!sentence.empty());
          BOOST_TEST(!has(sentence, "{"));
          // What is said of another body ends in its hours.
          const bool ends = shown.state == domain::ReportState::not_ours ||
                            sentence.find_last_of(".?") == sentence.size() - 1;
          BOOST_TEST(ends, sentence);
          if (clocks == Clocks::none) BOOST_TEST(!std::regex_search(sentence, kDay), sentence);
        }
      }
}

BOOST_AUTO_TEST_CASE(only_the_reporter_is_addressed) {
  for (const auto& shown : given::every_state())
    for (const auto clocks : given::kAllClocks) {
      const auto sentence = said(shown, Reader::anyone, clocks);
      for (const auto* word :
           {"Anda", "Sudah beres?", "Keberatan?", "Jawab ", "Lengkapi ", "Buka "})
        BOOST_TEST(!has(sentence, word), sentence);
    }
}

/// By hand, of every desk.
BOOST_AUTO_TEST_CASE(a_new_report_is_answered_by_the_desk_at_which_it_stands) {
  using domain::Desk;
  const std::map<Desk, std::string> names{
      {Desk::triage, "Diskominfo"}, {Desk::inspector, "Inspektorat"}, {Desk::leader, "Pimpinan"}};
  for (const auto desk : domain::kAllDesks) {
    const auto& name = names.at(desk);
    const auto told = [&](const domain::Promises& promises) {
      auto standing = given::standing_by(promises, Reader::reporter);
      standing.who = view::desk_name(messages(), desk);
      return view::state_sentence(messages(), standing);
    };
    BOOST_TEST(told({.answer_due = given::kNow + 2h}) ==
               name + " menanggapi paling lambat Jumat, 20 November 2026 pukul 11.30 WIB.");
    BOOST_TEST(told({.sent_back = true, .decision_due = given::kNow + 2h}) ==
               "DPUPR mengembalikan laporan ini. " + name +
                   " menentukan langkah berikutnya paling lambat Jumat, 20 November 2026"
                   " pukul 11.30 WIB.");
    BOOST_TEST(told({.sent_back = true}) == name + " menentukan langkah berikutnya.");
  }
}

BOOST_AUTO_TEST_CASE(a_state_speaks_to_its_reporter) {
  BOOST_TEST(said({domain::ReportState::forwarded}, Reader::reporter) ==
             "Diteruskan ke DPUPR, yang memeriksa kebenarannya paling lambat Senin, 23 November "
             "2026.");
}

BOOST_AUTO_TEST_CASE(the_public_is_not_addressed_as_the_reporter) {
  BOOST_TEST(said({domain::ReportState::closed, domain::Outcome::accepted}, Reader::anyone) ==
             "Pelapor menerima penyelesaiannya.");
}

// A finding is an officer's words, and none of them is a key of ours.
BOOST_AUTO_TEST_CASE(words_that_begin_like_a_key_are_said_as_they_are) {
  auto standing = given::standing({domain::ReportState::verified}, Reader::reporter);
  standing.finding = "field.title";
  BOOST_TEST(view::state_sentence(messages(), standing) == "DPUPR sudah memeriksa: field.title");
}

/// Every clock rings at somebody, and each sentence says so.
BOOST_AUTO_TEST_CASE(what_is_late_says_that_somebody_was_told_and_what_it_is) {
  using Clock = domain::Overdue::Clock;
  std::set<std::string> apart;
  for (const auto clock : domain::kAllClocks)
    for (const int days : {0, 2})
      for (const bool beside : {false, true}) {
        const auto late = view::late_sentence(messages(), {clock, days, beside});
        BOOST_TEST(has(late, "2 hari kerja") == (days == 2));
        BOOST_TEST(has(late, "petugas sudah diingatkan"));
        if (beside) apart.insert(late);
      }
  BOOST_TEST(apart.size() == 6U);  // the target, the finding and the planned day
  for (const int days : {0, 2})
    BOOST_TEST(view::late_sentence(messages(), {Clock::work, days, true}) ==
               (days == 0 ? "Target selesainya baru saja lewat; petugas sudah diingatkan."
                          : "Target selesainya sudah lewat 2 hari kerja; petugas sudah "
                            "diingatkan."));
}

BOOST_AUTO_TEST_SUITE_END()
