// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Who is told what, over all events and all ways to reach a person.

#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "handlers/domain/life/notice.hpp"
#include "handlers/domain/people/account_notice.hpp"
#include "tests/unit/domain/given.hpp"

using namespace domain;

namespace {

/// By event, written out here: docs/contract.md, *Who is told*.
const std::set<Event> kTold{
    Event::file,         Event::ask,      Event::supply,         Event::forward,
    Event::send_back,    Event::verify,   Event::start,          Event::schedule,
    Event::progress,     Event::resolve,  Event::return_answer,  Event::reject,
    Event::redirect,     Event::merge,    Event::split,          Event::comment,
    Event::late,         Event::extend,   Event::instruct_reply, Event::reopen,
    Event::hide,         Event::unmask,   Event::change_privacy, Event::lapse,
    Event::abandon,      Event::withdraw, Event::reply,          Event::remind,
    Event::correct_entry};

NoticeFacts facts() {
  NoticeFacts f;
  f.reporters = {{ReporterId{1}, "siti@contoh.test"}, {ReporterId{2}, ""}, {ReporterId{3}, ""}};
  f.is_public = true;
  f.opd = given::kDpupr;
  f.first_late = true;
  f.values = {{"kode", "0000-0000-000"}, {"judul", "Jalan berlubang"},
              {"tautan", "/x"},          {"keterangan", "Sudah ditambal"},
              {"pin", "123456"},         {"opd", "DPUPR"}};
  f.public_values = {{"kode", "0000-0000-000"}, {"judul", "Jalan berlubang"}};
  return f;
}

std::map<Audience, int> count(const std::vector<Notice>& all) {
  std::map<Audience, int> counts;
  for (const auto& notice : all) ++counts[notice.to.audience];
  return counts;
}

std::set<std::string> keys_to(const std::vector<Notice>& all, Audience audience) {
  std::set<std::string> keys;
  for (const auto& notice : all)
    if (notice.to.audience == audience) keys.insert(notice.template_key);
  return keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(notice)

BOOST_AUTO_TEST_CASE(every_event_to_tell_makes_exactly_one_row_per_reporter) {
  for (const auto event : all_events()) {
    for (const bool secret : {false, true}) {
      auto f = facts();
      f.hidden_from_public = secret;
      std::map<std::int64_t, int> rows;
      for (const auto& notice : notices_for(event, f)) {
        if (notice.to.audience != Audience::reporter) continue;
        BOOST_REQUIRE(notice.to.reporter);
        ++rows[notice.to.reporter->value];
        const bool has_email = notice.to.reporter->value == 1;
        BOOST_TEST((notice.via == (has_email ? Via::email : Via::kabari)));
        BOOST_TEST(notice.to.email == (has_email ? "siti@contoh.test" : ""));
      }
      const bool told = kTold.contains(event);
      for (const auto& reporter : f.reporters)
        BOOST_TEST(rows[reporter.id.value] == (told ? 1 : 0), to_word(event));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_secret_report_merged_into_an_open_one_is_told_by_code_only) {
  auto f = facts();
  f.reporters[1].hidden_from_public = true;
  for (const auto& notice : notices_for(Event::progress, f)) {
    if (notice.to.audience != Audience::reporter) continue;
    const bool secret = notice.to.reporter == f.reporters[1].id;
    BOOST_TEST(notice.code_only == secret);
    BOOST_TEST(notice.values.contains("keterangan") == !secret);
    BOOST_TEST(notice.values.contains("kode"));
  }
}

BOOST_AUTO_TEST_CASE(a_reporter_less_report_tells_nobody_outside) {
  auto f = facts();
  f.reporters.clear();
  for (const auto event : all_events())
    BOOST_TEST(count(notices_for(event, f))[Audience::reporter] == 0);
}

BOOST_AUTO_TEST_CASE(for_rahasia_a_message_carries_only_the_code) {
  auto f = facts();
  f.hidden_from_public = true;
  for (const auto event : all_events())
    for (const auto& notice : notices_for(event, f)) {
      BOOST_TEST(notice.code_only);
      BOOST_TEST(!notice.values.contains("judul"));
      BOOST_TEST(!notice.values.contains("keterangan"));
      BOOST_TEST(!notice.values.contains("opd"));
      BOOST_TEST(notice.values.contains("kode"));
      BOOST_TEST((notice.to.audience != Audience::followers));
    }
}

BOOST_AUTO_TEST_CASE(followers_hear_the_public_part_in_one_row) {
  for (const auto event : all_events()) {
    auto f = facts();
    BOOST_TEST(count(notices_for(event, f))[Audience::followers] <= 1);
    for (const auto& notice : notices_for(event, f))
      if (notice.to.audience == Audience::followers) BOOST_TEST(!notice.values.contains("pin"));
    f.is_public = false;
    BOOST_TEST(count(notices_for(event, f))[Audience::followers] == 0);
  }
  for (const auto quiet : {Event::note, Event::unmask, Event::ask, Event::told, Event::reply,
                           Event::instruct, Event::change_privacy, Event::rate})
    BOOST_TEST(count(notices_for(quiet, facts()))[Audience::followers] == 0, to_word(quiet));
}

BOOST_AUTO_TEST_CASE(staff_are_told_at_once_only_of_new_emergency_instruction_and_late) {
  // And of what is asked of one of them alone: a later target, of the head.
  const std::set<Event> at_once{Event::file, Event::mark_emergency, Event::instruct,
                                Event::late, Event::due_soon,       Event::ask_extension};
  for (const auto event : all_events()) {
    auto counts = count(notices_for(event, facts()));
    const int staff = counts[Audience::duty] + counts[Audience::opd] + counts[Audience::opd_head] +
                      counts[Audience::leaders];
    BOOST_TEST((staff > 0) == at_once.contains(event), to_word(event));
  }
}

BOOST_AUTO_TEST_CASE(an_emergency_reaches_duty_and_the_opd) {
  auto f = facts();
  f.emergency = true;
  BOOST_TEST((keys_to(notices_for(Event::file, f), Audience::duty) ==
              std::set<std::string>{"staff_emergency"}));
  BOOST_TEST((keys_to(notices_for(Event::forward, f), Audience::opd) ==
              std::set<std::string>{"staff_emergency"}));
}

BOOST_AUTO_TEST_CASE(lateness_goes_to_the_citizen_once_to_the_head_and_then_to_the_leadership) {
  auto f = facts();
  auto first = count(notices_for(Event::late, f));
  BOOST_TEST(first[Audience::reporter] == 3);
  BOOST_TEST(first[Audience::opd_head] == 1);
  BOOST_TEST(first[Audience::leaders] == 0);

  f.very_late = true;
  f.first_late = false;
  auto second = count(notices_for(Event::late, f));
  BOOST_TEST(second[Audience::reporter] == 0);
  BOOST_TEST(second[Audience::opd_head] == 0);
  BOOST_TEST(second[Audience::leaders] == 1);

  f.very_late = false;
  f.opd.reset();
  BOOST_TEST(count(notices_for(Event::late, f))[Audience::duty] == 1);
}

// What staff read of it is what the same act did.
BOOST_AUTO_TEST_CASE(staff_read_that_the_reporter_was_told_of_lateness_only_where_each_was) {
  const auto staff_reads_it = [](const NoticeFacts& of) {
    int says = 0;
    for (const auto& notice : notices_for(Event::late, of))
      if (!notice.to.reporter && notice.values.contains("pelapor_tahu")) ++says;
    return says;
  };
  auto f = facts();
  BOOST_TEST(staff_reads_it(f) == 0);  // two of three have no e-mail: a person tells them later
  for (auto& one : f.reporters) one.email = "siti@contoh.test";
  BOOST_TEST(staff_reads_it(f) == 1);
  f.reporters.back().hidden_from_public = true;  // his mail does not say what it is about
  BOOST_TEST(staff_reads_it(f) == 0);
  f.reporters.back().hidden_from_public = false;
  f.first_late = false;  // told before, and not now
  BOOST_TEST(staff_reads_it(f) == 0);
  f.first_late = true;
  f.reporters.clear();
  BOOST_TEST(staff_reads_it(f) == 0);
}

BOOST_AUTO_TEST_CASE(the_desk_of_the_report_is_on_duty) {
  auto f = facts();
  f.desk = Desk::inspector;
  for (const auto& notice : notices_for(Event::file, f))
    BOOST_TEST((notice.to.desk == Desk::inspector));
}

BOOST_AUTO_TEST_CASE(an_account_notice_goes_to_its_address) {
  std::set<std::string> keys;
  for (const auto event : kAllAccountEvents) {
    const auto notice = account_notice(event, "siti@contoh.test", {{"nama", "Siti"}});
    BOOST_TEST((notice.to.audience == Audience::address));
    BOOST_TEST((notice.via == Via::email));
    BOOST_TEST(notice.to.email == "siti@contoh.test");
    keys.insert(notice.template_key);
  }
  BOOST_TEST(keys.size() == kAllAccountEvents.size());
}

BOOST_AUTO_TEST_SUITE_END()
