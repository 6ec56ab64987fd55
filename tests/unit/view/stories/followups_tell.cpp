// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// *Kabari pelapor*: the list, its messages for every kind of news, and what is answered to them.

#include "handlers/domain/life/notice.hpp"
#include "handlers/view/followups/kabari_text.hpp"
#include "handlers/view/followups/tell.hpp"
#include "handlers/view/kit/act.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_mails.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Event;
using domain::Role;
using std::chrono::days;
using std::chrono::hours;

view::TellNews news(Event event, std::string key, domain::Values values = given::values()) {
  return {.event = event,
          .template_key = std::move(key),
          .values = std::move(values),
          .at = given::kNow - hours(20)};
}

view::TellReport told(std::vector<view::TellNews> news) {
  return {.code = given::code(), .href = "/triase/7F3KQ2MX4H0", .news = std::move(news)};
}

/// What is said of each event: with every value, without those that may be absent, by a desk
/// instead of an OPD, and of a secret report.
void messages(Storybook& book) {
  const auto write = [&](const std::string& name, const std::string& who,
                         const view::TellReport& report) {
    book.text("followups/kabari_" + name + ".txt", view::kabari_text(book.pages(), who, {report}));
  };
  std::set<std::string_view> keys;
  for (const auto& row : domain::notice_table())
    if (row.audience == domain::Audience::reporter) keys.insert(row.template_key);
  auto by_desk = given::values();
  for (const auto* name : {"opd", "nomor", "judul", "pin", "keterangan", "tak_terbukti", "tetap"})
    by_desk.erase(name);
  by_desk["meja"] = "triage";
  for (const auto key : keys) {
    const std::string name(key);
    write(name, "Bu Tini", told({news(Event::note, name)}));
    write(name + "_sparse", "", told({news(Event::note, name, given::code_only())}));
    write(name + "_desk", "Bu Tini", told({news(Event::note, name, by_desk)}));
    auto secret = told({news(Event::note, name)});
    secret.code_only = true;
    write(name + "_secret", "Bu Tini", secret);
  }
  auto long_words = given::values();
  long_words["keterangan"] = std::string(2000, 'x');
  write("several", "Bu Tini",
        told({news(Event::file, "complaint_filed"), news(Event::forward, "complaint_forwarded"),
              news(Event::comment, "complaint_commented", long_words)}));
}

view::TellCard card() {
  return {.name = "Bu Tini",
          .phone = "+6281234567890",
          .told_href = "/triase/kabari/12",
          .rows = {"12", "13"},
          .reports = {told(
              {news(Event::file, "complaint_filed"), news(Event::forward, "complaint_forwarded")})},
          .since = given::kNow - hours(5)};
}

void lists(Storybook& book) {
  const auto write = [&](const std::string& name, Role role, const view::TellPage& page) {
    book.page("followups/tell" + name,
              view::tell(book.pages(), given::desk(role, "/triase/kabari"), page));
  };
  view::TellPage page{.tabs = {{"tell.tab.open", "/triase/kabari", 3, true},
                               {"tell.tab.unreachable", "/triase/kabari?daftar=sulit", 1, false},
                               {"tell.tab.no_contact", "/triase/kabari?daftar=tanpa", 0, false}},
                      .now = given::kNow};
  for (const std::string which : {"open", "unreachable", "no_contact"}) {
    page.empty = "tell.empty." + which;
    write("_empty_" + which, Role::triage, page);
  }
  auto late = card();
  late.days = 3;
  late.same_phone = true;
  late.reports.front().answer_href = "/triase/kabari/12/jawaban";
  late.reports.push_back(told({news(Event::verify, "complaint_verified")}));
  auto unreachable = card();
  unreachable.name = "";
  unreachable.unreachable = true;
  unreachable.tries = {given::kNow - days(2), given::kNow - days(1), given::kNow - hours(2)};
  unreachable.address = "Jalan Contoh 1, Gombong";
  unreachable.rows = {"14"};
  auto nobody = card();
  nobody.phone = "";
  nobody.no_contact = true;
  nobody.rows = {"15"};
  nobody.reports.front().code_only = true;
  auto opened = card();
  opened.is_named = false;
  opened.rows = {"17"};
  auto hidden = card();
  hidden.phone = "";
  hidden.contact_href = "/triase/kabari/16/kontak";
  hidden.rows = {"16"};
  hidden.reports.front().pin_href = "/triase/kabari/16/pin";
  late.reports.front().pin_href = "/triase/kabari/12/pin";
  late.reports.front().pin_seen = given::kNow - hours(30);
  page.cards = {card(), late, unreachable, nobody, hidden, opened};
  page.paging = {.previous = "/triase/kabari", .position = "Halaman 2"};
  write("", Role::triage, page);
  write("_inspector", Role::inspector, page);
  auto made = card();
  made.reports.front().pin = "482913";
  auto spoken = nobody;
  spoken.reports.front().pin = "482913";
  page.cards = {made, spoken};
  write("_pin", Role::triage, page);
}

void answers(Storybook& book) {
  const auto write = [&](const std::string& name, const view::AnswerForm& form) {
    const view::ActPage page{.event = Event::told,
                             .code = given::code(),
                             .title = "Lampu jalan mati",
                             .target = "/triase/kabari/12/jawaban",
                             .back = "/triase/kabari",
                             .fields = view::answer_fields(book.pages().messages(), form)};
    book.page("followups/tell_answer" + name,
              view::act(book.pages(), given::desk(Role::triage), page, {}));
  };
  write("", {.kinds = {Event::note}});
  write("_all", {.kinds = {Event::supply, Event::add, Event::reopen, Event::withdraw, Event::note},
                 .asked_parts = {{.value = "7", .label = "DPUPR"}, {.value = "8", .label = "DLH"}},
                 .finished_parts = {{.value = "7", .label = "DPUPR", .chosen = true},
                                    {.value = "8", .label = "DLH"}},
                 .typed = {{"word_channel", "phone"},
                           {"word_quotation", "“Belum, Pak.”"},
                           {"kind", "reopen"},
                           {"asked", "tidak"}}});
}

}  // namespace

void stories::followups_tell(Storybook& book) {
  messages(book);
  lists(book);
  answers(book);
}
