// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The desks' lists, a report as each of them sees it, and what waits for a decision.

#include "handlers/view/followups/queue.hpp"
#include "handlers/view/followups/report.hpp"
#include "handlers/view/followups/waiting.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::ReportState;
using domain::Role;
using std::chrono::days;
using std::chrono::hours;

const std::string kHref = "/triase/7F3KQ2MX4H0";

view::QueueRow row(std::string title) {
  return {
      .code = given::code(),
      .href = kHref,
      .title = std::move(title),
      .category = "Lampu penerangan jalan (LPJU)",
      .clock = view::ClockBar{given::kNow - hours(1), given::kNow + hours(1), "desk.clock.answer"}};
}

std::vector<view::QueueRow> rows() {
  std::vector<view::QueueRow> all;
  for (const auto state : domain::kAllReportStates) {
    all.push_back(row("Laporan " + std::string(to_word(state))));
    all.back().state = state;
  }
  for (const auto state : domain::kAllPartStates) {
    all.push_back(row("Bagian " + std::string(to_word(state))));
    all.back().part_state = state;
  }
  for (const auto channel : domain::kAllChannels) {
    all.push_back(row("Dari " + std::string(to_word(channel))));
    all.back().channel = channel;
  }
  auto late = row("Terlambat");
  late.clock =
      view::ClockBar{given::kNow - days(3), given::kNow - hours(30), "desk.clock.verify", 1};
  late.reopens = 2;
  auto soon = row("Segera habis");
  soon.clock = view::ClockBar{given::kNow - hours(9), given::kNow + hours(1)};
  soon.opening = view::RowOpens::post;
  auto sealed = row("Laporan rahasia");
  sealed.opening = view::RowOpens::none;
  sealed.clock.reset();
  sealed.still = "menunggu pelapor sejak 3 November";
  auto urgent = row("Pohon tumbang menutup jalan");
  urgent.emergency = true;
  urgent.place = "Padureso";
  urgent.said = "dikembalikan OPD";
  auto closed = row("Sudah ditutup");
  closed.state = ReportState::closed;
  closed.outcome = domain::Outcome::abandoned;
  auto unproven = row("Tidak benar");
  unproven.state = ReportState::rejected;
  unproven.unproven = true;
  all.insert(all.end(), {late, soon, sealed, urgent, closed, unproven});
  return all;
}

void queues(Storybook& book) {
  const auto write = [&](const std::string& name, Role role, const view::QueuePage& page) {
    book.page("followups/queue_" + name, view::queue(book.pages(), given::desk(role), page));
  };
  view::QueuePage page{
      .heading = "queue.triage",
      .enter_href = "/triase/masuk",
      .search_action = "/triase/cari",
      .counts = {{"3", "queue.count.unanswered"}, {"1", "queue.count.late"}},
      .notice = "Dua pelapor tidak terhubung.",
      .tabs = {{.label = "queue.tab.unanswered", .href = "/triase", .current = true, .number = 3},
               {.label = "queue.tab.finished", .href = "/triase?keadaan=selesai"}},
      .rows = rows(),
      .empty = "queue.empty.unanswered",
      .paging = {.next = "/triase?halaman=2", .position = "Halaman 1"},
      .now = given::kNow};
  write("triage", Role::triage, page);
  page.rows = {row("Satu saja")};
  write("one", Role::opd_officer, page);
  const std::vector<std::tuple<Role, std::string, std::string>> empty{
      {Role::triage, "queue.triage", "queue.empty.waiting"},
      {Role::triage, "queue.triage", "queue.empty.doubted"},
      {Role::opd_officer, "queue.opd", "queue.empty.opd"},
      {Role::clerk, "queue.desk", "queue.empty.desk"},
      {Role::inspector, "queue.inspectorate", "queue.empty.inspectorate"},
      {Role::leader, "queue.leader", "queue.empty.decide"}};
  for (const auto& [role, heading, key] : empty)
    write(key, role, {.heading = heading, .empty = key, .now = given::kNow});
  write("found_nothing", Role::triage,
        {.heading = "queue.triage",
         .search_action = "/triase/cari",
         .words = "lampu <mati>",
         .empty = "queue.empty.found",
         .empty_link = {"queue.show_all", "/triase"},
         .now = given::kNow});
}

view::DeskReport report() {
  return {.code = given::code(),
          .title = "Lampu jalan mati di tikungan Pasar Gombong",
          .story = "Lampu mati.\n\nSejak Sabtu malam.",
          .category = "Lampu penerangan jalan (LPJU)",
          .received_at = given::kNow - hours(3),
          .recorded_at = given::kNow - hours(2),
          .shown = {.state = ReportState::received, .resolved = 0, .open = 0},
          .no_act = "desk.no_act",
          .back = {"desk.back.triage", "/triase"},
          .now = given::kNow};
}

/// What every event of the history may carry.
std::vector<view::Step> steps(const view::Messages& messages) {
  const domain::Values data{{"reason", "not_proven"},
                            {"kind", "turn_to"},
                            {"body", "PLN"},
                            {"channel", "surat"},
                            {"number", "600/1234"},
                            {"date", "2026-12-01"},
                            {"address", "Jalan Contoh"},
                            {"hours", "07.30–16.00"},
                            {"nature", "ordinary"},
                            {"public_title", "Lampu mati di tikungan"},
                            {"public_place", "Jalan Pahlawan"},
                            {"category_name_was", "Pungli"},
                            {"category_name", "Lampu penerangan jalan (LPJU)"},
                            {"privacy", "secret"},
                            {"no_proof_reason", "Gelap"},
                            {"word_channel", "phone"},
                            {"word_quotation", "“Ya.”"},
                            {"photos_shown", "2"},
                            {"photos_taken", "1"},
                            {"boxes", "3"}};
  std::vector<view::Step> steps;
  auto at = given::kNow;
  for (const auto event : domain::all_events())
    steps.push_back({.heading = view::event_label(messages, event),
                     .who = "Budi Santoso, Triase",
                     .at = at -= hours(9),
                     .text = view::step_details(messages, event, data)});
  steps.push_back(
      {.heading = "Dikembalikan",
       .at = at,
       .text = view::step_details(messages, domain::Event::send_back, {{"reason", "not_ours"}})});
  return steps;
}

view::DeskReport full(const view::Messages& messages) {
  using namespace std::chrono_literals;
  using Place = view::DeskAct::Place;
  auto page = report();
  page.public_title = "Lampu mati di Gombong";
  page.public_text = "Lampu mati di tikungan.\n\nSejak Sabtu.";
  page.public_href = "/aduan/7F3KQ2MX4H0";
  page.privacy = domain::Privacy::anonymous;
  page.channel = domain::Channel::whatsapp;
  page.kecamatan = "Gombong";
  page.village = "Kalitengah";
  page.place = "depan toko Maju";
  page.accused = "Kecamatan Gombong";
  page.happened_on = 2026y / 11 / 14;
  page.recorded_by = "Tini Wulandari";
  page.answers = {{"Nomor tiang?", "GB-17"}};
  page.shown = {.state = ReportState::in_progress, .resolved = 1, .open = 2};
  page.emergency = page.hidden = true;
  page.reopens = 1;
  page.merged_into = given::other_code();
  page.reporters = 3;
  page.supporters = 41;
  page.merged = {
      {given::code("9H5N-S4PZ-6K1"), "Lampu padam", "Gelap.\nDua hari.", given::kNow - days(1)},
      {given::code("AJ6P-T5Q0-7MK"), "Rahasia", "", given::kNow - days(400)}};
  page.due = given::kNow - hours(30);
  page.due_word = "desk.clock.finish";
  page.person = view::DeskPerson{.name = "Siti Rahayu",
                                 .phone = "+6281234567890",
                                 .email = "siti@contoh.test",
                                 .address = "Jalan Contoh 1"};
  for (const auto state : domain::kAllPartStates)
    page.parts.push_back({.opd = "OPD " + std::string(to_word(state)), .state = state});
  page.parts[0].verify_due = given::kNow + days(5);
  page.parts[0].task = "Ganti lampu.\nSatu tiang.";
  page.parts[1].round = 2;
  page.parts[1].finish_due = given::kNow + days(14);
  page.parts[1].extended_from = given::kNow + days(7);
  page.files = {{.href = kHref + "/berkas/1",
                 .thumbnail = kHref + "/kecil/1",
                 .name = "lampu.jpg",
                 .by = "citizen",
                 .is_public = true},
                {.href = kHref + "/berkas/2", .name = "surat_warga.pdf", .by = "opd_officer"}};
  page.photos_href = kHref + "/foto";
  page.steps = steps(messages);
  page.acts = {{"act.forward", kHref + "/terusan", Place::first},
               {"act.reject", kHref + "/penolakan", Place::move},
               {"act.reply", kHref + "/balasan", Place::words},
               {"act.hide", kHref + "/sembunyi", Place::rare},
               {"act.correct_entry", kHref + "/koreksi", Place::rare, given::kNow + hours(30)}};
  return page;
}

void reports(Storybook& book) {
  const auto write = [&](const std::string& name, const view::DeskReport& page,
                         Role role = Role::triage) {
    book.page("followups/report_" + name, view::desk_report(book.pages(), given::desk(role), page));
  };
  write("new", report());
  write("full", full(book.pages().messages()));
  auto masked = report();
  masked.person = view::DeskPerson{.masked = true, .open = {"desk.unmask", kHref + "/identitas"}};
  masked.due = given::kNow + hours(1);
  masked.due_word = "desk.clock.answer";
  masked.privacy = domain::Privacy::secret_anonymous;
  masked.kecamatan = "Gombong";
  write("masked", masked, Role::inspector);
  auto unnamed = report();
  unnamed.person = view::DeskPerson{};
  unnamed.files = {{.href = kHref + "/berkas/2", .name = "surat.pdf", .by = "clerk"}};
  unnamed.no_act = "desk.no_act.leader";
  unnamed.covered = true;
  write("unnamed", unnamed, Role::opd_officer);
  unnamed.person->none = true;
  unnamed.public_title = "Pungutan di loket";
  unnamed.public_text = "Ada pungutan di loket.";
  unnamed.privacy = domain::Privacy::secret_anonymous;
  write("erased", unnamed, Role::inspector);
  for (const auto* gone : {"desk.gone", "desk.gone.private"}) {
    auto page = report();
    page.story = "";
    page.gone = gone;
    page.no_act = "";
    write(gone, page, Role::leader);
  }
  for (const auto state : domain::kAllReportStates) {
    auto page = report();
    page.shown.state = state;
    page.unproven = state == ReportState::rejected;
    write(std::string(to_word(state)), page);
  }
  for (const auto outcome : domain::kAllOutcomes) {
    auto page = report();
    page.shown.state = ReportState::closed;
    page.outcome = outcome;
    write("closed_" + std::string(to_word(outcome)), page);
  }
  for (const auto kind : domain::kAllKinds)
    for (const auto nature : domain::kAllNatures) {
      auto page = report();
      page.kind = kind;
      page.nature = nature;
      write(std::string(to_word(kind)) + "_" + std::string(to_word(nature)), page);
    }
}

void waiting(Storybook& book) {
  for (const std::string key : {"appeals", "requests"}) {
    view::WaitingPage page{.key = key};
    book.page("followups/" + key + "_none",
              view::waiting(book.pages(), given::desk(Role::triage), page));
    page.act = {"requests.new", "/petugas/permohonan/baru"};
    page.rows = {{.heading = {"Siti Rahayu", "/triase/banding/7"},
                  .notes = {"dibatasi sejak 1 November", "ancaman"}},
                 {.heading = {"Joko Lama", ""}}};
    book.page("followups/" + key, view::waiting(book.pages(), given::desk(Role::clerk), page));
  }
}

}  // namespace

void stories::followups_desk(Storybook& book) {
  queues(book);
  reports(book);
  waiting(book);
}
