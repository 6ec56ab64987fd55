// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What everybody reads of an act has passed the scan, whatever the act: of all acts that there
/// are.

#include "handlers/store/writing/event_words.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/knowledge.hpp"
#include "handlers/domain/publishing/public_text.hpp"

namespace {

const std::vector<std::string> kReporters{"Siti Rahayu", "Wening Asih"};
/// Copied from a message: dashes that do not break, marks that nobody sees.
const std::string kSaid =
    "Pak Joko dan Bu Wening di RT 03, \u2068+62 812\u20113456\u20117890\u2069, @sari_kbm";

}  // namespace

BOOST_AUTO_TEST_SUITE(event_words)

BOOST_AUTO_TEST_CASE(no_act_says_to_everybody_what_the_scan_finds) {
  int spoken = 0;
  for (const auto event : domain::all_events()) {
    const auto read = store::body_of(event, {.text = kSaid}, kReporters).public_text;
    if (read.empty()) continue;
    ++spoken;
    BOOST_TEST(
        read == "Pak Joko dan Bu [disamarkan] di [disamarkan], \u2068[disamarkan], [disamarkan]",
        to_word(event));
    BOOST_TEST(domain::is_said_in_public(event), to_word(event));
    for (const auto& one : domain::scan_public_text(read, kReporters))
      BOOST_TEST(!domain::is_masked_in_public(one.kind), to_word(event) << ": " << one.text);
  }
  BOOST_TEST(spoken == 11);
}

BOOST_AUTO_TEST_CASE(no_act_but_the_two_that_triage_is_asked_about_carries_words_of_its_own) {
  for (const auto event : domain::all_events()) {
    const domain::ActInput input{
        .text = {}, .given = domain::PublicText{.text = kSaid}, .word = {}};
    const auto read = store::body_of(event, input, kReporters).public_text;
    BOOST_TEST((read == kSaid) == store::releases_words(event), to_word(event));
  }
}

BOOST_AUTO_TEST_SUITE_END()
