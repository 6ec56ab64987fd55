// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What the desk that entered a report may put right, until when, and what never.

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/correction.hpp"
#include "handlers/domain/life/followup.hpp"
#include "tests/unit/domain/life/life_story.hpp"

using namespace domain;
using given::kTriage;
using given::refused;

namespace {

const Actor kClerk = given::actor(Role::clerk);

/// Entered on Thursday, 5 November 2026, by `by`, under a lock that hides everything.
Situation entered(Role by = Role::triage, const char* at = "2026-11-05 15:00") {
  Situation s;
  s.privacy = Privacy::secret_anonymous;
  s.privacy_locked = true;
  s.received_at = given::wib(at);
  s.entry = EntryAtDesk{.by = by, .at = given::wib(at)};
  return s;
}

/// Into a category that decides nothing, open to everybody.
Act corrected(Privacy privacy = Privacy::open, Course course = {}) {
  return {.event = Event::correct_entry, .privacy = privacy, .course = course};
}

constexpr auto kInTime = "2026-11-05 16:00";

bool offered(const Situation& s, const Actor& actor, const char* at) {
  return may_do(s, actor, Event::correct_entry, std::nullopt, given::at(at));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(correction)

BOOST_AUTO_TEST_CASE(what_the_desk_chose_itself_goes_category_lock_and_all) {
  for (const auto by : {Role::triage, Role::clerk}) {
    const auto s = entered(by);
    const auto after = given::done(s, given::actor(by), corrected(), kInTime).situation;
    BOOST_TEST((after.privacy == Privacy::open));
    BOOST_TEST(!after.privacy_locked);
    BOOST_TEST((after.state == s.state));
    BOOST_TEST(!after.responded);
    BOOST_TEST((after.desk == Desk::triage));
  }
}

BOOST_AUTO_TEST_CASE(the_working_day_after_the_entry_ends_it_to_the_minute) {
  struct Row {
    const char* entered;
    const char* last;   ///< the last minute in which it is open
    const char* after;  ///< and the first in which it is not
  };
  for (const auto& [at, last, after] : {
           Row{"2026-11-05 15:00", "2026-11-06 23:59", "2026-11-07 00:00"},  // Thursday
           Row{"2026-11-05 00:00", "2026-11-06 23:59", "2026-11-07 00:00"},
           Row{"2026-11-06 15:00", "2026-11-09 23:59", "2026-11-10 00:00"},  // over a weekend
           Row{"2026-11-07 10:00", "2026-11-09 23:59", "2026-11-10 00:00"},  // on a Saturday
           Row{"2026-12-23 15:00", "2026-12-28 23:59", "2026-12-29 00:00"},  // Christmas, weekend
           Row{"2026-12-24 09:00", "2026-12-28 23:59", "2026-12-29 00:00"},  // on a holiday
           Row{"2026-12-31 23:59", "2027-01-04 23:59", "2027-01-05 00:00"},  // New Year
       }) {
    const auto s = entered(Role::triage, at);
    BOOST_TEST(offered(s, kTriage, at), at);
    BOOST_TEST(offered(s, kTriage, last), at << " at " << last);
    BOOST_TEST(!offered(s, kTriage, after), at << " at " << after);
    BOOST_TEST(refused(s, kTriage, corrected(), last) == "done");
    BOOST_TEST(refused(s, kTriage, corrected(), after) == "too_late");
    const auto until = correct_until(s.entry->at, given::kPolicy, given::kHolidays);
    BOOST_TEST(given::shown(until).substr(4, 16) == last);
  }
}

BOOST_AUTO_TEST_CASE(only_the_desk_that_entered_it) {
  for (const auto by : {Role::triage, Role::clerk})
    for (const auto role : kAllRoles) {
      const auto s = entered(by);
      BOOST_TEST(offered(s, given::actor(role), kInTime) == (role == by),
                 to_word(role) << " of what a " << to_word(by) << " entered");
      if (role != by)
        BOOST_TEST((refused(s, given::actor(role), corrected(), kInTime) == "not_allowed" ||
                    refused(s, given::actor(role), corrected(), kInTime) == "not_found"));
    }
}

BOOST_AUTO_TEST_CASE(what_the_reporter_filed_himself_is_nobodys_to_correct) {
  auto s = entered();
  s.entry.reset();
  for (const auto role : kAllRoles) BOOST_TEST(!offered(s, given::actor(role), kInTime));
}

BOOST_AUTO_TEST_CASE(never_after_forward_the_reporters_word_or_another_desks_choice) {
  for (const auto role : {Role::triage, Role::clerk}) {
    const auto actor = given::actor(role);
    auto forwarded = entered(role);
    forwarded.ever_forwarded = true;  // sent back since: it is received again
    BOOST_TEST(refused(forwarded, actor, corrected(), kInTime) == "already_changed");
    auto spoke = entered(role);
    spoke.entry->reporter_spoke = true;
    BOOST_TEST(refused(spoke, actor, corrected(), kInTime) == "less_private");
    auto chosen = entered(role);
    chosen.entry->others_chose = true;
    BOOST_TEST(refused(chosen, actor, corrected(), kInTime) == "already_changed");
    for (const auto& s : {forwarded, spoke, chosen}) BOOST_TEST(!offered(s, actor, kInTime));
  }
  for (const auto state : kAllReportStates) {
    auto s = entered();
    s.state = state;
    BOOST_TEST(offered(s, kTriage, kInTime) ==
                   (state == ReportState::received || state == ReportState::needs_data),
               to_word(state));
  }
}

BOOST_AUTO_TEST_CASE(never_below_what_the_category_locks_or_the_accused_body_demands) {
  for (const auto privacy : kAllPrivacies) {
    for (const auto lock : kAllPrivacies) {
      const auto tried = refused(entered(), kTriage, corrected(privacy, {.lock = lock}), kInTime);
      BOOST_TEST(tried == (at_least_as_private(lock, privacy) ? "done" : "privacy_locked"),
                 to_word(privacy) << " under a lock of " << to_word(lock));
    }
    auto s = entered(Role::clerk);
    s.accused = given::kDpupr;
    s.desk = Desk::inspector;
    const auto tried = refused(s, kClerk, corrected(privacy, {.desk = Desk::inspector}), kInTime);
    BOOST_TEST(tried == (privacy == Privacy::secret_anonymous ? "done" : "less_private"),
               to_word(privacy));
  }
}

BOOST_AUTO_TEST_CASE(past_triage_triage_corrects_nothing_that_it_entered) {
  auto s = entered();
  s.accused = given::kDpupr;
  s.desk = Desk::inspector;
  BOOST_TEST(!offered(s, kTriage, kInTime));
  BOOST_TEST(!offered(s, given::actor(Role::inspector), kInTime));
}

BOOST_AUTO_TEST_CASE(the_exception_opens_no_other_door) {
  const auto s = entered();
  BOOST_TEST(refused(s, kTriage, {.event = Event::change_privacy, .privacy = Privacy::open},
                     kInTime) != "done");
  auto open = entered();
  open.privacy_locked = false;
  BOOST_TEST(refused(open, kTriage, {.event = Event::change_privacy, .privacy = Privacy::open},
                     kInTime) == "less_private");
  const auto moved =
      given::done(s, kTriage, {.event = Event::reclass, .course = Course{}}, kInTime);
  BOOST_TEST((moved.situation.privacy == Privacy::secret_anonymous));
}

BOOST_AUTO_TEST_CASE(whoever_asks_to_be_hidden_is_heard_however_he_says_it) {
  for (const auto* words : {"RAHASIA",
                            "rahasia ya pak",
                            "Mohon dirahasiakan.",
                            "tolong identitas saya dirahasiakan",
                            "kerahasiaan saya dijaga",
                            "Saya ingin anonim saja",
                            "nama saya mohon disembunyikan",
                            "R\u00ADAHASIA",
                            "\uFF32\uFF21HASIA",
                            "*RAHASIA*",
                            "_rahasia_",
                            "Jangan sampai ada yang tahu, takut pak",
                            "jangan disebarkan",
                            "jangan sebut nama saya",
                            "tolong jgn sebut2 nama saya ya",
                            "jangan bilang siapa-siapa",
                            "Nama saya disamarkan saja",
                            "tanpa nama ya pak",
                            "saya tidak mau disebut",
                            "gak mau ketahuan",
                            "takut didatangi",
                            "JANGAN DISEBARLUASKAN",
                            "ojo ngerti wong liya",
                            "identitas saya tidak boleh diketahui",
                            "jangan dipublikasikan",
                            "tdk ingin identitasnya tersebar",
                            "jangan\u200B sebut nama"})
    BOOST_TEST(asks_secrecy(words), words);
  for (const auto* words :
       {"", "Jalan rusak di depan pasar", "rahayu", "rahang",
        "Penerangan jalan umum tidak menyala sejak tahun lalu", "Pipa tidak bocor lagi",
        "Jalan tidak kunjung diperbaiki, nama ruasnya Kebulusan", "Jangan lama-lama, Pak",
        "Selamat pagi, jalan dekat balai desa berlubang parah.", "Samarinda"})
    BOOST_TEST(!asks_secrecy(words), words);
}

BOOST_AUTO_TEST_CASE(a_correction_says_category_privacy_why_and_that_nobody_asked) {
  const auto check = [](const Correction& correction, const std::string& text) {
    return check_input(Event::correct_entry, Needs::correction, {.text = text, .given = correction},
                       Role::triage, given::date("2026-11-05"));
  };
  const Correction whole{.category = CategoryId{3}, .privacy = Privacy::open, .not_asked = true};
  BOOST_TEST(check(whole, "Salah pilih kategori saat mencatat.").empty());
  const auto empty = check({}, "");
  for (const auto* field : {"category", "privacy", "text"})
    BOOST_TEST(empty.find(field) != nullptr, field);
}

BOOST_AUTO_TEST_CASE(only_what_shows_more_to_anybody_loosens) {
  for (const auto before : kAllPrivacies)
    for (const auto now : kAllPrivacies) {
      const auto was = flags_of(before);
      const auto is = flags_of(now);
      const bool shows = (was.hidden_from_public && !is.hidden_from_public) ||
                         (was.identity_hidden && !is.identity_hidden);
      BOOST_TEST(loosens(before, now) == shows, to_word(before) << " to " << to_word(now));
    }
}

// By his own hand, or on his word by who writes it down.
BOOST_AUTO_TEST_CASE(the_reporter_may_say_that_what_a_desk_chose_is_right_and_once) {
  for (const auto role : {Role::citizen, Role::clerk, Role::triage})
    for (const auto privacy : kAllPrivacies) {
      auto s = entered();
      s.privacy = privacy;
      s.privacy_locked = privacy == Privacy::secret_anonymous;
      const Act same{.event = Event::change_privacy, .privacy = privacy};
      BOOST_TEST(refused(s, given::actor(role), same, kInTime) != "done");
      s.choice_is_desks = true;
      BOOST_TEST(
          may_do(s, given::actor(role), Event::change_privacy, std::nullopt, given::at(kInTime)));
      const auto after = given::done(s, given::actor(role), same, kInTime).situation;
      BOOST_TEST((after.privacy == privacy));
      BOOST_TEST(!after.choice_is_desks);
      BOOST_TEST(refused(after, given::actor(role), same, kInTime) != "done");
      // It opens no door: a desk never loosens by it, nor anybody below the lock.
      const Act open{.event = Event::change_privacy, .privacy = Privacy::open};
      if (privacy != Privacy::open && (role != Role::citizen || s.privacy_locked))
        BOOST_TEST(refused(s, given::actor(role), open, kInTime) == "less_private");
    }
}

BOOST_AUTO_TEST_SUITE_END()
