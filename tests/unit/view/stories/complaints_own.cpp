// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A citizen and his reports: the list, one report in every state, what he does with it, errands.

#include "handlers/view/complaints/own.hpp"
#include "handlers/view/complaints/own_data.hpp"
#include "handlers/view/kit/errand.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::ReportState;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const std::string kAddress = "/laporan-saya/7F3KQ2MX4H0";

void lists(Storybook& book) {
  const auto& pages = book.pages();
  const auto write = [&](const std::string& name, const view::OwnList& list) {
    book.page("complaints/list" + name,
              view::my_reports(pages, given::citizen(), list, given::kNow));
  };
  write("_empty", {});
  view::OwnList list;
  for (const auto state : domain::kAllReportStates)
    list.rows.push_back({.code = given::code(),
                         .title = "Laporan " + std::string(to_word(state)),
                         .tags = {.state = state},
                         .category = "Lampu penerangan jalan (LPJU)",
                         .at = given::kNow - hours(30)});
  list.rows.push_back({.code = given::code(),
                       .title = "",
                       .tags = {.state = ReportState::in_progress,
                                .emergency = true,
                                .reopens = 2,
                                .working_days_late = 3},
                       .category = "Bencana",
                       .at = given::kNow - days(400)});
  list.paging = {
      .previous = "/laporan-saya", .next = "/laporan-saya?halaman=3", .position = "Halaman 2"};
  write("", list);
  list.drafts = {
      {.token = std::string(given::kToken), .title = "", .at = given::kNow},
      {.token = std::string(given::kToken), .title = "Usul lampu", .at = given::kNow - days(3)}};
  list.held = {"Akun Anda dibatasi sampai 1 Desember 2026.", "/laporan-saya/banding/7"};
  list.quick_exit = true;
  write("_held", list);
  list.rows.clear();
  list.paging = {};
  write("_drafts_only", list);
  list = {};
  list.drafts = {{.token = std::string(given::kToken), .title = "Usul lampu", .at = given::kNow}};
  list.send_href = "/lapor/" + std::string(given::kToken) + "/periksa";
  write("_send", list);
}

/// Every heading a step can have for its reporter.
std::vector<view::Step> every_step(const view::Messages& messages) {
  using namespace std::chrono_literals;
  std::vector<view::Step> steps;
  auto at = given::kNow;
  for (const auto event : domain::all_events())
    for (const auto& [opd, day] : std::vector<std::pair<std::string, std::optional<domain::Date>>>{
             {"", {}}, {"DPUPR", {}}, {"", 2026y / 12 / 3}})
      steps.push_back(
          {.heading = view::step_heading(messages, {.event = event, .opd = opd, .date = day},
                                         view::SpokenTo::reporter),
           .who = opd.empty() ? "Anda" : opd,
           .at = at -= hours(7)});
  return steps;
}

std::vector<view::Step> steps(const view::Messages& messages) {
  std::vector<view::Step> steps{
      {.heading = "Dinyatakan selesai",
       .who = "DPUPR",
       .at = given::kNow - hours(3),
       .text = "Lampu sudah menyala.\nDicoba dua malam.",
       .photos = {{"/laporan-saya/7F3KQ2MX4H0/berkas/3", "Foto 1"}},
       .documents = {{"/laporan-saya/7F3KQ2MX4H0/berkas/4", "berita acara.pdf"}},
       .answer = 12,
       .doubt_href = kAddress + "/jawaban-kosong/12"},
      {.heading = "Ditindaklanjuti",
       .who = "DPUPR",
       .at = given::kNow - days(2),
       .text = "Sudah.",
       .answer = 11,
       .doubted = "Anda menyatakan jawaban ini tidak menjawab.",
       .doubt_words = "Yang mana?"},
      {.heading = "Dicabut",
       .at = given::kNow - days(2),
       .mark = messages.text("step.pin_seen.you", {{"waktu", "24 November 2026 pukul 09.05 WIB"}})},
      {.heading = "Diterima", .at = given::kNow - days(3), .doubted = "Dinyatakan."},
      {.heading = "Laporan dikirim", .who = "Anda", .at = given::kNow - days(3) - minutes(26)}};
  view::mark_response(steps, messages, given::kNow - days(3) - minutes(26), given::kNow - days(3));
  return steps;
}

view::OwnReport report(ReportState state) {
  return {.code = given::code(),
          .title = "Lampu jalan mati di tikungan Pasar Gombong",
          .story = "Lampu mati.\n\nSejak Sabtu malam.",
          .tags = {.state = state},
          .category = "Lampu penerangan jalan (LPJU)",
          .received_at = given::kNow - days(3),
          .response_due = given::kNow - days(3) + hours(2),
          .standing = given::standing({state}, domain::Reader::reporter)};
}

view::OwnReport full(const view::Messages& messages) {
  using namespace std::chrono_literals;
  auto own = report(ReportState::resolved);
  own.tags.emergency = true;
  own.tags.reopens = 1;
  own.tags.working_days_late = 2;
  own.standing.next.late = domain::Overdue{.working_days = 2};
  own.kecamatan = "Gombong";
  own.village = "Kalitengah";
  own.place = "depan toko Maju";
  own.channel = domain::Channel::whatsapp;
  own.happened_on = 2026y / 11 / 14;
  own.answers = {{"Nomor tiang?", "GB-17"}};
  own.total_due = given::kNow + days(30);
  own.questions = {{.asker = "Disperkimhub",
                    .due = given::kNow + days(20),
                    .text = "Tiang yang mana?\nAda nomornya?",
                    .answer_href = kAddress + "/jawaban"},
                   {.asker = "Diskominfo", .due = given::kNow + days(9), .text = "Sejak kapan?"}};
  own.verdict = {.accept_href = kAddress + "/penerimaan", .reopen_href = kAddress + "/pembukaan"};
  own.public_href = "/aduan/7F3KQ2MX4H0";
  for (const auto state : domain::kAllPartStates)
    own.parts.push_back({.opd = "OPD " + std::string(to_word(state)), .state = state});
  own.parts.front().due = given::kNow + days(4);
  for (const auto& key : {"add", "reopen", "withdraw", "amend", "privacy", "object", "rate"})
    own.acts.push_back({"own." + std::string(key), kAddress + "/" + key});
  own.steps = steps(messages);
  own.files = {{"/laporan-saya/7F3KQ2MX4H0/berkas/1", "lampu_jalan.jpg", 1'400'000},
               {"/laporan-saya/7F3KQ2MX4H0/berkas/2", "surat.pdf", 380}};
  own.pair = view::BeforeAndAfter{.before = {.href = "/foto/a.jpg", .at = given::kNow - days(3)},
                                  .after = {.href = "/foto/b.jpg", .at = given::kNow},
                                  .title = own.title,
                                  .place = "Gombong"};
  return own;
}

void reports(Storybook& book) {
  const auto& pages = book.pages();
  const auto write = [&](const std::string& name, const view::OwnReport& own) {
    const auto chrome = own.guest ? given::guest() : given::citizen();
    book.page("complaints/report_" + name, view::my_report(pages, chrome, own, given::kNow));
  };
  for (const auto state : domain::kAllReportStates)
    write(std::string(to_word(state)), report(state));
  for (const auto outcome : domain::kAllOutcomes) {
    auto closed = report(ReportState::closed);
    closed.tags.outcome = outcome;
    for (const auto clocks : {given::Clocks::on_time, given::Clocks::late}) {
      closed.standing =
          given::standing({ReportState::closed, outcome}, domain::Reader::reporter, clocks);
      write("closed_" + std::string(to_word(outcome)) +
                (clocks == given::Clocks::late ? "_for_good" : ""),
            closed);
    }
  }
  write("full", full(pages.messages()));
  auto steps = report(ReportState::in_progress);
  steps.tags.working_days_late = 0;
  steps.standing.next.late = domain::Overdue{};
  steps.steps = every_step(pages.messages());
  write("every_step", steps);
  auto merged = report(ReportState::duplicate);
  merged.merged_into = given::other_code();
  merged.objectionable = true;
  merged.merged_tags = view::OwnTags{.state = ReportState::rejected, .unproven = true};
  write("merged", merged);
  auto sent_back = report(ReportState::received);
  sent_back.standing = given::standing_by(
      {.sent_back = true, .decision_due = given::kNow + days(1)}, domain::Reader::reporter);
  write("sent_back", sent_back);
  auto gone = report(ReportState::closed);
  gone.title = gone.story = "";
  gone.standing = {};
  write("gone", gone);
  for (const auto privacy : domain::kAllPrivacies) {
    auto secret = report(ReportState::forwarded);
    secret.privacy = privacy;
    secret.quick_exit = privacy == domain::Privacy::secret_anonymous;
    write("privacy_" + std::string(to_word(privacy)), secret);
  }
  auto guest = report(ReportState::forwarded);
  guest.guest = view::OwnGuest{.until = given::kNow + minutes(30), .pin_href = "/lacak?kode=7F3K"};
  write("guest_by_email", guest);
  guest.guest = view::OwnGuest{.until = given::kNow + hours(20),
                               .may_act = true,
                               .data_href = "/lacak/7F3KQ2MX4H0/data-saya",
                               .link_href = "/laporan-saya/tautkan"};
  write("guest_by_pin", guest);
  guest.guest = view::OwnGuest{.until = given::kNow + minutes(30), .account_href = "/akun/masuk"};
  write("guest_of_an_account", guest);
}

void data(Storybook& book) {
  view::OwnDataPage page{.code = given::code(),
                         .facts = {{"nama", "Nama", "Pak Karto"}, {"email", "E-mail", ""}},
                         .back = "/lacak/7F3KQ2MX4H0",
                         .correct = "/lacak/7F3KQ2MX4H0/data-saya/kontak",
                         .erase = "/lacak/7F3KQ2MX4H0/data-saya/penghapusan",
                         .as_page = "/lacak/7F3KQ2MX4H0/data-saya/salinan.html",
                         .as_json = "/lacak/7F3KQ2MX4H0/data-saya/salinan.json"};
  book.page("complaints/own_data", view::own_data(book.pages(), given::guest(), page));
  page.facts.front().value = "P…";
  page.hides_identity = page.quick_exit = true;
  book.page("complaints/own_data_hidden", view::own_data(book.pages(), given::guest(), page));
}

void acts(Storybook& book) {
  const auto& messages = book.pages().messages();
  const auto write = [&](view::OwnAct act, const std::string& name,
                         const domain::FieldErrors& errors) {
    act.title = "Lampu jalan mati";
    act.action = kAddress + "/tindakan";
    book.page("complaints/act_" + name, view::own_act(book.pages(), given::citizen(), act, errors));
  };
  const view::Field words{.input = view::Input::long_text,
                          .name = "text",
                          .label = "field.addition",
                          .value = "Tiang ketiga.",
                          .limit = 4000};
  for (const auto* key : {"supply", "add", "accept", "rate", "doubt", "reopen", "object",
                          "withdraw", "amend", "privacy", "contact", "erase"})
    write({.key = key, .code = given::code(), .back = kAddress, .fields = {words}}, key, {});
  write({.key = "supply",
         .leads = {"own.supply.lead", "reply.files"},
         .code = given::code(),
         .quote = {"Disperkimhub bertanya", "Tiang yang mana?\nAda nomornya?"},
         .instead = {"own.withdraw", kAddress + "/pencabutan"},
         .hidden = {{"part", "7"}},
         .fields = {words,
                    {.input = view::Input::file, .name = "file", .label = "field.file"},
                    stars_choice(messages, "4"),
                    asked_choice(messages, "ya"),
                    privacy_choice(messages, domain::Privacy::open, "secret")},
         .takes_file = true,
         .quick_exit = true},
        "by_mail_again",
        given::errors({{"text", "err.too_short", {{"n", "1"}}},
                       {"file", "err.file.many", {{"n", "5"}}},
                       {"stars", "err.choose", {}}}));
  write({.key = "privacy",
         .code = given::code(),
         .back = kAddress,
         .fields = {stars_choice(messages, ""), asked_choice(messages, ""),
                    privacy_choice(messages, domain::Privacy::anonymous, "")}},
        "privacy_fields", {});
}

void errands(Storybook& book) {
  const auto& messages = book.pages().messages();
  const auto write = [&](const std::string& name, const view::Errand& errand,
                         const domain::FieldErrors& errors = {}) {
    book.page("complaints/errand_" + name,
              view::errand(book.pages(), given::guest("/lacak"), errand, errors));
  };
  const view::Field code{.name = "code", .label = "field.code", .value = "7F3K"};
  write("track",
        {.heading = "nav.track",
         .says = {messages.text("track.again"), messages.text("track.lead")},
         .action = "/lacak",
         .button = "track.button",
         .fields = {code, {.name = "email_or_pin", .label = "field.email_or_pin"}},
         .on = {{"nav.mine", "/laporan-saya"}}},
        given::errors({{"code", "err.track", {}}}));
  write("track_new_pin",
        {.heading = "nav.track",
         .says = {messages.text("track.replaced"), messages.text("track.lost"),
                  messages.text("track.replaced.kept")},
         .action = "/lacak",
         .button = "track.button",
         .fields = {code, {.name = "email_or_pin", .label = "field.email_or_pin"}}});
  write("follow",
        {.heading = "follow.h",
         .says = {messages.text("follow.lead")},
         .subject = {"Lampu jalan mati", "/aduan/7F3KQ2MX4H0"},
         .action = "/ikuti/7F3KQ2MX4H0",
         .button = "follow.button",
         .hidden = {{"nonce", std::string(given::kNonce)}},
         .fields = {{.input = view::Input::email, .name = "email", .label = "field.email"}}});
  write("stopped", {.heading = "follow.h", .says = {messages.text("follow.stopped")}});
  write("support",
        {.heading = "support.h",
         .says = {messages.text("support.count", {{"n", "41"}}), messages.text("support.lead")},
         .action = "/dukung/7F3KQ2MX4H0",
         .button = "support.button",
         .quick_exit = true});
}

}  // namespace

void stories::complaints_own(Storybook& book) {
  lists(book);
  reports(book);
  data(book);
  acts(book);
  errands(book);
}
