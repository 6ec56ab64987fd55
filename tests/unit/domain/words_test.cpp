// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every enumerator has a word, and the word leads back to it alone.

#include <boost/test/unit_test.hpp>
#include <set>

#include "handlers/domain/clocks/sla.hpp"
#include "handlers/domain/filing/category.hpp"
#include "handlers/domain/filing/complaint.hpp"
#include "handlers/domain/life/followup.hpp"
#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/life/situation.hpp"
#include "handlers/domain/opd.hpp"
#include "handlers/domain/people/account.hpp"
#include "handlers/domain/publishing/public_text.hpp"

using namespace domain;

namespace {

template <class All, class From>
void check_words(const All& all, From from) {
  std::set<std::string> seen;
  for (const auto value : all) {
    const std::string word(to_word(value));
    BOOST_TEST(!word.empty());
    BOOST_TEST(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
               std::string::npos);
    BOOST_TEST(seen.insert(word).second, word);
    BOOST_TEST((from(word) == value));
  }
  for (const auto* wrong : {"", "RECEIVED", "open ", "no_such_word"})
    BOOST_TEST(!from(wrong).has_value());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(words_lead_back_to_their_enumerators) {
  check_words(kAllKinds, kind_from);
  check_words(kAllNatures, nature_from);
  check_words(kAllChannels, channel_from);
  check_words(kAllPrivacies, privacy_from);
  check_words(kAllRoles, role_from);
  check_words(kAllStandings, standing_from);
  check_words(kAllOpdKinds, opd_kind_from);
  check_words(kAllOpdRules, opd_rule_from);
  check_words(kAllReportStates, report_state_from);
  check_words(kAllPartStates, part_state_from);
  check_words(kAllOutcomes, outcome_from);
  check_words(all_events(), event_from);
  check_words(kAllDesks, desk_from);
  check_words(kAllAudiences, audience_from);
  check_words(kAllRejectionReasons, rejection_reason_from);
  check_words(kAllSendBackReasons, send_back_reason_from);
  check_words(kAllRedirectKinds, redirect_kind_from);
  check_words(kAllResponseReadings, response_reading_from);
  check_words(kAllDangerAnswers, danger_answer_from);
}

BOOST_AUTO_TEST_CASE(a_refusal_has_a_sentence) {
  BOOST_TEST(message_key(Refusal::third_reopen) == "refusal.third_reopen");
}

BOOST_AUTO_TEST_SUITE_END()
