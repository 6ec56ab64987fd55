// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What everybody may read: the first page, reports, statistics, texts, the feed.

#include "handlers/view/pages/home.hpp"
#include "handlers/view/pages/reports.hpp"
#include "handlers/view/pages/statistics.hpp"
#include "handlers/view/pages/texts.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Event;
using domain::ReportState;
using domain::Role;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// A report in every state, closed in each way, with every badge.
std::vector<view::ReportRow> every_state() {
  std::vector<view::ReportRow> all;
  const auto add = [&](ReportState state, std::optional<domain::Outcome> outcome) {
    auto row = given::row("Laporan " + std::string(to_word(state)));
    row.state = state;
    row.outcome = outcome;
    all.push_back(row);
  };
  for (const auto state : domain::kAllReportStates) add(state, std::nullopt);
  for (const auto outcome : domain::kAllOutcomes) add(ReportState::closed, outcome);
  auto badges = given::row("Semua tanda");
  badges.working_days_late = 0;
  badges.emergency = true;
  badges.reopens = 2;
  badges.reporters = 12;
  badges.kecamatan = "";
  all.push_back(badges);
  return all;
}

void home(Storybook& book) {
  const auto& pages = book.pages();
  book.page("pages/home",
            view::home(book.demo_pages(), given::figures(), given::rows(), given::kNow));
  book.page("pages/home_empty", view::home(pages, {}, {}, given::kNow));
  book.page("pages/home_first_report",
            view::home(pages, {.received = 1, .open = 1}, {given::row()}, given::kNow));
}

void list(Storybook& book) {
  const auto& pages = book.pages();
  auto empty = given::list();
  empty.rows.clear();
  empty.next_after.clear();
  const auto write = [&](const std::string& name, const view::ReportList& list) {
    book.page("pages/list" + name, view::report_list(pages, list, given::kNow));
  };
  const auto asked = [](view::ReportList list, const auto& ask) {
    list.filter = view::ReportFilter{"", "", ""};
    ask(list.filter);
    return list;
  };
  const auto all = [](view::ReportFilter&) {};
  const auto words = [](view::ReportFilter& filter) { filter.words = "lampu & <jalan>"; };
  write("", given::list());
  write("_first", asked(given::list(), all));
  write("_last_numbered",
        asked(given::list(), [](auto& filter) { filter.page = view::ReportFilter::kLastPage; }));
  write("_older", asked(given::list(), [](auto& filter) {
          filter.category = "lampu-jalan";
          filter.after = "1795141800000.7";
        }));
  write("_found", asked(given::list(), words));
  write("_empty", asked(empty, [](auto& filter) { filter.state = "closed"; }));
  write("_empty_yet", asked(empty, all));
  write("_empty_page", asked(empty, [](auto& filter) { filter.page = 4; }));
  write("_empty_words", asked(empty, words));
  auto states = given::list();
  states.rows = every_state();
  write("_states", states);
}

/// Every step that everybody may read of, by every role.
std::vector<view::PublicStep> every_step() {
  std::vector<view::PublicStep> all;
  auto at = given::kNow;
  for (const auto event : domain::all_events())
    for (const auto& opd : {"DPUPR", ""})
      all.push_back({.event = event, .opd = opd, .by = Role::opd_officer, .at = at -= hours(5)});
  for (const auto role : domain::kAllRoles)
    all.push_back({.event = Event::progress, .opd = "DPUPR", .by = role, .at = at -= hours(5)});
  return all;
}

view::PublicReport mended() {
  auto report = given::report();
  report.row.state = ReportState::resolved;
  report.row.working_days_late = std::nullopt;
  report.row.reporters = 3;
  report.merged_reports = 2;
  report.supporters = 41;
  report.responded_at = report.steps[2].at;
  report.standing = given::standing({ReportState::resolved}, domain::Reader::anyone);
  report.parts = {
      {.opd = "DPUPR", .state = domain::PartState::resolved, .due = given::kNow + days(2)},
      {.opd = "DLH", .state = domain::PartState::dropped}};
  report.pair = view::BeforeAndAfter{
      .before = {.href = "/foto/sebelum.jpg", .at = given::kNow - days(16)},
      .after = {.href = "/foto/sesudah.jpg", .said = "Tanggul dengan bronjong", .at = given::kNow},
      .title = report.row.title,
      .place = "Karangsambung"};
  report.photos = {{.href = "/foto/lain.jpg", .alt = "Foto 1 laporan"}};
  return report;
}

void reports(Storybook& book) {
  const auto write = [&](const std::string& name, const view::PublicReport& report) {
    book.page("pages/report" + name, view::public_report(book.pages(), report, given::kNow));
  };
  write("", given::report());
  write("_mended", mended());
  auto merged = given::report();
  merged.row.state = ReportState::duplicate;
  merged.row.working_days_late = std::nullopt;
  merged.merged_into = domain::ComplaintCode::make(0x2345678901BCD);
  merged.standing = given::standing({ReportState::duplicate}, domain::Reader::anyone);
  write("_merged", merged);
  auto history = given::report();
  history.steps = every_step();
  history.village = "";
  history.row.kecamatan = "";
  write("_every_step", history);
  for (const auto& row : every_state()) {
    auto report = given::report();
    report.row = row;
    report.standing = given::standing({row.state, row.outcome}, domain::Reader::anyone);
    const auto outcome = row.outcome ? "_" + std::string(to_word(*row.outcome)) : "";
    write("_" + std::string(row.emergency ? "badges" : to_word(row.state)) + outcome, report);
  }
  for (const auto channel : domain::kAllChannels) {
    auto report = given::report();
    report.channel = channel;
    write("_from_" + std::string(to_word(channel)), report);
  }
}

void statistics(Storybook& book) {
  const auto& pages = book.pages();
  book.page("pages/statistics", view::statistics(pages, given::statistics()));
  book.page("pages/statistics_empty", view::statistics(pages, {}));
  auto few = given::statistics();
  few.recent = {.reading = domain::ResponseReading::service_hours,
                .service_hours = {3, 3},
                .received = 3,
                .open = 1};
  few.year = few.recent;
  few.outcomes = {};
  few.ratings = 2;
  few.stars = 9;
  few.doubted = 1;
  few.entries = {};
  few.channels.clear();
  few.opds.clear();
  book.page("pages/statistics_few", view::statistics(pages, few));
  few.ratings = 0;
  book.page("pages/statistics_no_rating", view::statistics(pages, few));
}

void texts(Storybook& book) {
  const auto& pages = book.pages();
  book.page("pages/standard", view::service_standard(pages));
  book.page("pages/privacy", view::privacy_notice(pages));
  book.page("pages/help", view::help(pages, {{"polisi", "110"}, {"pemadam", "113"}}));
  book.page("pages/help_no_number", view::help(pages, {}));
  book.page(
      "pages/report_safely",
      view::report_safely(pages, {.health = "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga"
                                            " Berencana",
                                  .education = "Dinas Pendidikan, Kepemudaan dan Olahraga"}));
  book.page(
      "pages/source",
      view::source_code(pages, "0.1.0+1f2e3d4c5b6a",
                        view::SourceArchive{"laporbup-0.1.0+1f2e3d4c5b6a.tar.gz", 1'234'567}));
  book.page("pages/source_unknown", view::source_code(pages, "0.1.0+unknown", std::nullopt));
  book.text("pages/feed.atom", view::feed(pages, every_state(), given::kNow));
  book.text("pages/feed_empty.atom", view::feed(pages, {}, given::kNow));
}

}  // namespace

void stories::pages(Storybook& book) {
  home(book);
  list(book);
  reports(book);
  statistics(book);
  texts(book);
}
