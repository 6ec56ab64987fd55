// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tests/unit/view/given.hpp"

#include "handlers/view/kit/sessions.hpp"

namespace given {

using domain::Event;
using domain::ReportState;
using domain::Role;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

fcgi::Config config(bool demo) {
  return fcgi::Config({{"service.name", "LaporBup Kebumen"},
                       {"service.regency", "Kabupaten Kebumen"},
                       {"service.office", "Dinas Komunikasi dan Informatika Kabupaten Kebumen"},
                       {"service.address", "Jalan Hasyim Ash'ari Nomor 6 Panjer, Kebumen 54311"},
                       {"service.phone", "(0287) 383349"},
                       {"service.base_url", "https://laporbup.example"},
                       {"service.demo", demo ? "true" : "false"},
                       {"paths.templates", LAPORBUP_TEMPLATES}});
}

view::NextWords standing_by(const domain::Promises& promises, domain::Reader reader) {
  static const domain::SlaPolicy policy;
  static const domain::Holidays holidays;
  view::NextWords standing{.next = domain::next_step(promises, reader, {kNow, policy, holidays}),
                           .who = "Diskominfo",
                           .opd = "DPUPR",
                           .finding = "Tanggul jebol.",
                           .reason = "Menunggu air surut."};
  if (promises.state == ReportState::rejected) standing.reason = "sudah dijawab";
  if (promises.state == ReportState::not_ours)
    standing.elsewhere = {{"tujuan", "PLN"},
                          {"nomor", "600/12"},
                          {"tanggal", "19 November 2026"},
                          {"kontak", "Jalan Contoh 1, hari kerja"}};
  return standing;
}

view::NextWords standing(const Shown& shown, domain::Reader reader, Clocks clocks) {
  return standing_by(promises(shown, clocks, kNow), reader);
}

const view::Pages& pages() {
  static const view::Pages all(config(false));
  return all;
}

const view::Pages& demo_pages() {
  static const view::Pages all(config(true));
  return all;
}

domain::ComplaintCode code(std::string_view shown) {
  return domain::ComplaintCode::parse(shown).value();
}

domain::ComplaintCode other_code() {
  return code("8G4M-R3NY-5JG");
}

view::ReportRow row(std::string title) {
  return {.code = domain::ComplaintCode::make(0x1234567890ABC),
          .title = std::move(title),
          .category = "Lampu penerangan jalan (LPJU)",
          .kecamatan = "Gombong",
          .at = kNow - hours(2)};
}

std::vector<view::ReportRow> rows() {
  auto late = row("Saluran irigasi Kaligending jebol, sawah 3 hektare kering");
  late.state = ReportState::in_progress;
  late.working_days_late = 2;
  late.category = "Irigasi dan sungai";
  late.kecamatan = "Karangsambung";
  late.at = kNow - hours(26);
  auto checked = row("Cetak KTP tiga bulan belum jadi");
  checked.state = ReportState::verified;
  checked.category = "KTP, KK, dan akta";
  checked.kecamatan = "Prembun";
  checked.at = kNow - days(8);
  auto done = row("Jalan berlubang depan SD N 2 Sruweng sudah ditambal");
  done.state = ReportState::closed;
  done.outcome = domain::Outcome::accepted;
  done.category = "Jalan dan jembatan rusak";
  done.kecamatan = "Sruweng";
  done.at = kNow - days(11);
  auto rejected = row("Tetangga menyalakan musik sampai tengah malam");
  rejected.state = ReportState::rejected;
  rejected.unproven = true;
  rejected.category = "Ketertiban umum";
  rejected.kecamatan = "Kebumen";
  rejected.at = kNow - days(400);
  auto again = row("Pohon tumbang menutup jalan desa");
  again.state = ReportState::forwarded;
  again.reopens = 1;
  again.emergency = true;
  again.category = "Bencana";
  again.kecamatan = "Padureso";
  return {row(), late, checked, done, rejected, again};
}

view::PublicReport report() {
  auto head = rows()[1];
  head.place = "Saluran sekunder Kaligending";
  return {.row = head,
          .village = "Desa Kaligending",
          .text =
              "Tanggul saluran sekunder jebol sepanjang kira-kira enam meter sejak hujan Minggu "
              "malam.\n\nAir tidak sampai ke sawah di sebelah timur jalan desa. Petani sudah "
              "menutup dengan karung, tetapi jebol lagi.",
          .channel = domain::Channel::whatsapp,
          .received_at = kNow - days(16),
          .standing = standing_by(
              {.state = ReportState::in_progress,
               .parts = {{.state = domain::PartState::in_progress, .finish_due = kNow - days(2)}}},
              domain::Reader::anyone),
          .steps = {{.event = Event::progress,
                     .opd = "DPUPR",
                     .by = Role::opd_officer,
                     .at = kNow - days(2),
                     .text = "Bronjong sudah dipasang empat meter.\nSisanya menunggu air surut, "
                             "perkiraan Selasa."},
                    {.event = Event::verify,
                     .opd = "DPUPR",
                     .by = Role::opd_officer,
                     .at = kNow - days(11),
                     .text = "Benar. Tanggul jebol 6,2 meter, bukan karena bangunan baru."},
                    {.event = Event::forward,
                     .opd = "DPUPR",
                     .by = Role::triage,
                     .at = kNow - days(16) + minutes(26)},
                    {.event = Event::file, .by = Role::citizen, .at = kNow - days(16)}}};
}

view::PromiseFigures figures() {
  return {.around_the_clock = {266, 286},
          .service_hours = {281, 285},
          .answers = {90, 80, 60, 36, 10, 5, 3, 1, 1},
          .received = 1286,
          .resolved_in_time = 147,
          .resolved_late = 12,
          .open = 104,
          .late_for_answer = 2,
          .late_for_work = 9};
}

view::StatisticsPage statistics() {
  using namespace std::chrono_literals;
  view::StatisticsPage of{
      .from = 2025y / 12 / 1,
      .until = 2026y / 11 / 20,
      .recent = figures(),
      .year = figures(),
      .outcomes = {.accepted = 78, .lapsed = 51, .reopened = 18, .awaiting = 12},
      .ratings = 37,
      .stars = 156,
      .entries = {.all = 412, .late = 38, .waits = {40, 300, 34, 0, 30, 8}},
      .channels = {{domain::Channel::facebook, 901, {180, 190}},
                   {domain::Channel::whatsapp, 231, {60, 66}},
                   {domain::Channel::web, 154, {26, 30}}},
      .opds = {{"DPUPR", 120, 4, 9}, {"Dinsos", 31, 0, 0}}};
  for (int i = 0; i < 12; ++i) {
    const long long due = i < 3 ? 0 : i * 4;
    of.months.push_back(
        {2025y / std::chrono::December + std::chrono::months(i), due * 3, {due - i / 4, due}});
  }
  return of;
}

view::ReportList list() {
  return {.filter = {.state = "", .category = "", .kecamatan = "", .page = 2},
          .categories = {{.value = "lampu-jalan", .label = "Lampu penerangan jalan (LPJU)"},
                         {.value = "jalan-rusak", .label = "Jalan dan jembatan rusak"}},
          .kecamatan = {{.value = "33.05.19", .label = "Gombong"},
                        {.value = "33.05.12", .label = "Kebumen"}},
          .rows = rows(),
          .next_after = "1795141800000.7"};
}

fcgi::Session citizen_session() {
  fcgi::Session session;
  session.kind = view::kCitizenSession;
  session.live = fcgi::LiveSession{.id = 7,
                                   .account_id = 17,
                                   .created_at = kNow,
                                   .last_seen_at = kNow,
                                   .reauthenticated_at = kNow};
  return session;
}

fcgi::Session no_session() {
  return {};
}

view::Chrome citizen(std::string_view path) {
  auto chrome = view::citizen_chrome(citizen_session(), std::string(kCsrf), path);
  chrome.nonce = kNonce;
  return chrome;
}

view::Chrome guest(std::string_view path) {
  auto chrome = view::citizen_chrome(no_session(), std::string(kCsrf), path);
  chrome.nonce = kNonce;
  return chrome;
}

view::Chrome desk(Role role, std::string_view path) {
  auto chrome = view::staff_chrome(no_session(), std::string(kCsrf), path,
                                   {.id = {4}, .name = "Budi Santoso", .role = role, .opd = {}});
  chrome.nonce = kNonce;
  return chrome;
}

view::Chrome door() {
  return view::staff_door(no_session(), std::string(kCsrf), "/petugas/masuk");
}

domain::FieldErrors errors(std::initializer_list<domain::FieldError> all) {
  domain::FieldErrors errors;
  for (const auto& [field, code, values] : all) errors.add(field, code, values);
  return errors;
}

}  // namespace given
