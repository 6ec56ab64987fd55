// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/domain/life/notice.hpp"

#include <algorithm>

#include "handlers/domain/word_table.hpp"

namespace domain {
namespace {

constexpr std::array kAudiences{
    Word{Audience::reporter, "reporter"}, Word{Audience::duty, "duty"},
    Word{Audience::opd, "opd"},           Word{Audience::opd_head, "opd_head"},
    Word{Audience::leaders, "leaders"},   Word{Audience::followers, "followers"},
    Word{Audience::address, "address"},
};
static_assert(kAudiences.size() == kAllAudiences.size());

using E = Event;
using A = Audience;
using W = When;
constexpr std::string_view kFollower = "follower_update";

// clang-format off
constexpr std::array kRows{
    NoticeRow{E::file,           A::reporter,  "complaint_filed", W::always},
    NoticeRow{E::file,           A::duty,      "staff_new", W::no_emergency},
    NoticeRow{E::file,           A::duty,      "staff_emergency", W::emergency},
    NoticeRow{E::ask,            A::reporter,  "complaint_asked", W::always},
    NoticeRow{E::supply,         A::reporter,  "complaint_supplied", W::always},
    NoticeRow{E::forward,        A::reporter,  "complaint_forwarded", W::always},
    NoticeRow{E::forward,        A::opd,       "staff_emergency", W::emergency_with_opd},
    NoticeRow{E::split,          A::reporter,  "complaint_split", W::always},
    NoticeRow{E::split,          A::opd,       "staff_emergency", W::emergency_with_opd},
    NoticeRow{E::split,          A::followers, kFollower, W::is_public},
    NoticeRow{E::send_back,      A::reporter,  "complaint_sent_back", W::always},
    NoticeRow{E::send_back,      A::followers, kFollower, W::is_public},
    NoticeRow{E::verify,         A::reporter,  "complaint_verified", W::always},
    NoticeRow{E::verify,         A::followers, kFollower, W::is_public},
    NoticeRow{E::start,          A::reporter,  "complaint_started", W::always},
    NoticeRow{E::start,          A::followers, kFollower, W::is_public},
    NoticeRow{E::schedule,       A::reporter,  "complaint_scheduled", W::always},
    NoticeRow{E::schedule,       A::followers, kFollower, W::is_public},
    NoticeRow{E::progress,       A::reporter,  "complaint_progress", W::always},
    NoticeRow{E::progress,       A::followers, kFollower, W::is_public},
    NoticeRow{E::resolve,        A::reporter,  "complaint_resolved", W::always},
    NoticeRow{E::resolve,        A::followers, kFollower, W::is_public},
    NoticeRow{E::return_answer,  A::reporter,  "complaint_answer_returned", W::always},
    NoticeRow{E::return_answer,  A::followers, kFollower, W::is_public},
    NoticeRow{E::reject,         A::reporter,  "complaint_rejected", W::always},
    NoticeRow{E::reject,         A::followers, kFollower, W::is_public},
    NoticeRow{E::redirect,       A::reporter,  "complaint_redirected", W::always},
    NoticeRow{E::redirect,       A::followers, kFollower, W::is_public},
    NoticeRow{E::merge,          A::reporter,  "complaint_merged", W::always},
    NoticeRow{E::merge,          A::followers, kFollower, W::is_public},
    NoticeRow{E::accept,         A::followers, kFollower, W::is_public},
    NoticeRow{E::reopen,         A::reporter,  "complaint_reopened", W::always},
    NoticeRow{E::reopen,         A::followers, kFollower, W::is_public},
    NoticeRow{E::lapse,          A::reporter,  "complaint_lapsed", W::always},
    NoticeRow{E::lapse,          A::followers, kFollower, W::is_public},
    NoticeRow{E::abandon,        A::reporter,  "complaint_abandoned", W::always},
    NoticeRow{E::abandon,        A::followers, kFollower, W::is_public},
    NoticeRow{E::withdraw,       A::reporter,  "complaint_withdrawn", W::always},
    NoticeRow{E::withdraw,       A::followers, kFollower, W::is_public},
    NoticeRow{E::reply,          A::reporter,  "complaint_replied", W::always},
    NoticeRow{E::comment,        A::reporter,  "complaint_commented", W::always},
    NoticeRow{E::comment,        A::followers, kFollower, W::is_public},
    NoticeRow{E::instruct,       A::opd_head,  "staff_instruction", W::with_opd},
    NoticeRow{E::instruct,       A::duty,      "staff_instruction", W::without_opd},
    NoticeRow{E::instruct_reply, A::reporter,  "complaint_instruction_answered", W::always},
    NoticeRow{E::ask_extension,  A::opd_head,  "staff_extension_asked", W::with_opd},
    NoticeRow{E::extend,         A::reporter,  "complaint_extended", W::always},
    NoticeRow{E::extend,         A::followers, kFollower, W::is_public},
    NoticeRow{E::change_privacy, A::reporter,  "complaint_privacy_changed", W::always},
    NoticeRow{E::correct_entry,  A::reporter,  "complaint_entry_corrected", W::always},
    NoticeRow{E::hide,           A::reporter,  "complaint_hidden", W::always},
    NoticeRow{E::unmask,         A::reporter,  "complaint_unmasked", W::always},
    NoticeRow{E::mark_emergency, A::duty,      "staff_emergency", W::always},
    NoticeRow{E::mark_emergency, A::opd,       "staff_emergency", W::with_opd},
    NoticeRow{E::mark_emergency, A::opd_head,  "staff_emergency", W::with_opd},
    NoticeRow{E::remind,         A::reporter,  "complaint_ask_reminder", W::always},
    NoticeRow{E::due_soon,       A::opd,       "staff_due_soon", W::with_opd},
    NoticeRow{E::due_soon,       A::duty,      "staff_due_soon", W::without_opd},
    NoticeRow{E::due_soon,       A::opd_head,  "staff_due_soon", W::hard_date_with_opds},
    NoticeRow{E::due_soon,       A::leaders,   "staff_due_soon", W::hard_date},
    NoticeRow{E::late,           A::reporter,  "complaint_late", W::first_late},
    NoticeRow{E::late,           A::opd_head,  "staff_late", W::late_with_opd},
    NoticeRow{E::late,           A::opd_head,  "staff_late", W::hard_date_with_opds},
    NoticeRow{E::late,           A::duty,      "staff_late", W::late_without_opd},
    NoticeRow{E::late,           A::leaders,   "staff_very_late", W::very_late},
};
// clang-format on

bool applies(When when, const NoticeFacts& facts) {
  const bool opd = facts.opd.has_value();
  const bool nobody_works = !opd && facts.working.empty();
  switch (when) {
    case When::always:
      return true;
    case When::emergency:
      return facts.emergency;
    case When::no_emergency:
      return !facts.emergency;
    case When::is_public:
      return facts.is_public && !facts.hidden_from_public;
    case When::first_late:
      return facts.first_late;
    case When::very_late:
      return facts.very_late;
    case When::with_opd:
      return opd;
    case When::without_opd:
      return nobody_works;
    case When::emergency_with_opd:
      return facts.emergency && opd;
    case When::late_with_opd:
      return !facts.very_late && opd;
    case When::late_without_opd:
      return !facts.very_late && nobody_works;
    case When::hard_date:
      return facts.hard_date;
    case When::hard_date_with_opds:
      return facts.hard_date && !facts.working.empty();
  }
  return false;
}

/// What may be said of a *Rahasia* report in any message.
Values only_code(const Values& values) {
  Values kept;
  for (const std::string_view key : {"kode", "tautan", "pin"})
    if (const auto at = values.find(key); at != values.end()) kept.insert(*at);
  return kept;
}

Notice notice_of(const NoticeRow& row, const NoticeFacts& facts) {
  Notice notice;
  // What no leader may meet rings at the desk that decides instead of him.
  const bool hides = hides_from(facts.accused, Role::leader, std::nullopt);
  notice.to.audience = row.audience == Audience::leaders && hides ? Audience::duty : row.audience;
  notice.to.desk = facts.desk;
  notice.to.accused = facts.accused;
  notice.template_key = std::string(row.template_key);
  notice.code_only = facts.hidden_from_public;
  const auto& values = row.audience == Audience::followers ? facts.public_values : facts.values;
  notice.values = notice.code_only ? only_code(values) : values;
  if (row.audience == Audience::opd || row.audience == Audience::opd_head)
    notice.to.opd = facts.opd;
  return notice;
}

/// Staff reads that the reporters were told of lateness where each of them was, by a mail that may
/// say so.
void say_whether_told(std::vector<Notice>& all) {
  const auto to_reporter = [](const Notice& one) { return one.to.reporter.has_value(); };
  const bool told =
      std::ranges::any_of(all, to_reporter) && std::ranges::all_of(all, [&](const Notice& one) {
        return !to_reporter(one) || (one.via == Via::email && !one.code_only);
      });
  for (auto& one : all)
    if (told && !to_reporter(one) && !one.code_only)
      one.values.insert_or_assign(std::string("pelapor_tahu"), "ya");
}

}  // namespace

std::string_view to_word(Audience audience) {
  return word_of(kAudiences, audience);
}
std::optional<Audience> audience_from(std::string_view word) {
  return value_of(kAudiences, word);
}

std::span<const NoticeRow> notice_table() {
  return kRows;
}

std::vector<Notice> notices_for(Event event, const NoticeFacts& facts) {
  std::vector<Notice> all;
  for (const auto& row : kRows) {
    if (row.event != event || !applies(row.when, facts)) continue;
    const auto notice = notice_of(row, facts);
    if (row.when == When::hard_date_with_opds) {
      for (const auto opd : facts.working) all.emplace_back(notice).to.opd = opd;
      continue;
    }
    if (row.audience != Audience::reporter) {
      all.push_back(notice);
      continue;
    }
    for (const auto& contact : facts.reporters) {
      auto& one = all.emplace_back(notice);
      one.to.reporter = contact.id;
      one.to.email = contact.email;
      if (contact.hidden_from_public && !one.code_only) {
        one.code_only = true;
        one.values = only_code(one.values);
      }
      one.via = contact.email.empty() ? Via::kabari : Via::email;
    }
  }
  if (event == Event::late) say_whether_told(all);
  return all;
}

}  // namespace domain
