// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Entering what somebody wrote elsewhere: one, many from a file, the slip, what is suggested.

#include "handlers/view/followups/entry.hpp"
#include "handlers/view/followups/import.hpp"
#include "handlers/view/followups/slip.hpp"
#include "handlers/view/followups/suggestions.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_choices.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Role;
using std::chrono::days;
using std::chrono::hours;

view::Slip slip() {
  return {.code = given::code(),
          .pin = "482913",
          .title = "Lampu jalan mati",
          .name = "Bu Tini",
          .phone = "+6281234567890",
          .times = view::Slip::Times{given::kNow - hours(1), given::kNow + hours(1), std::nullopt},
          .href = "/loket/bukti/7F3KQ2MX4H0",
          .next = {"slip.next", "/loket/masuk"},
          .twin = given::other_code(),
          .merge = "/triase/7F3KQ2MX4H0/gabung"};
}

view::EntryPage form() {
  return {.target = "/triase/masuk",
          .back = "/triase",
          .suggest = "/triase/saran",
          .choices = {.categories = given::categories(),
                      .kecamatan = given::kecamatan(),
                      .villages = given::villages(),
                      .opds = given::bodies()},
          .days_back = 14};
}

void entries(Storybook& book) {
  const auto write = [&](const std::string& name, Role role, const view::EntryPage& page,
                         const domain::FieldErrors& errors = {}) {
    book.page("followups/entry" + name,
              view::entry(book.pages(), given::desk(role, "/triase/masuk"), page, errors));
  };
  write("", Role::clerk, form());
  auto next = form();
  next.may_merge = true;
  next.import_href = "/triase/impor";
  next.last = slip();
  next.entered_today = 1234;
  write("_next", Role::triage, next);
  auto again = next;
  again.last.reset();
  again.typed = {{"channel", "whatsapp"},   {"received_at", "2026-11-20T08:00"},
                 {"story", "Lampu mati."},  {"title", "Lampu"},
                 {"category", "2"},         {"extra_milik", "desa"},
                 {"kecamatan", "33.05.19"}, {"village", "33.05.19.2001"},
                 {"place", "pasar"},        {"contact_kind", "phone"},
                 {"contact", "0812"},       {"name", "Bu Tini"},
                 {"emergency", "ya"},       {"privacy", "secret"},
                 {"accused", "school"},     {"accused_name", "SD N 2 Gombong"},
                 {"kind", "report"},        {"happened_on", "besok"},
                 {"twin", "8G4M-R3NY-5JG"}, {"danger_asked", "ya"}};
  again.typed["received_given"] = "2026-11-20T08:00";
  again.contacts = {"0812 3456 7890", "0857 0000 1111"};
  again.names = {"Tini Contoh"};
  again.files = {{"a1b2", "lampu.jpg"}, {"c3d4", "surat.pdf"}};
  write("_again", Role::triage, again,
        given::errors({{"photo", "err.file.many", {{"n", "5"}}},
                       {"contact", "err.phone", {}},
                       {"extra_kilometer", "err.required", {}},
                       {"happened_on", "err.date", {}},
                       {"emergency", "err.danger.entry", {{"kata", "kebakaran"}}}}));
  auto two = form();
  two.senders = {"Bu Tini", "+62 857 0000 1111"};
  two.typed = {{"channel", "whatsapp"},
               {"received_at", "2026-11-20T08:00"},
               {"received_given", "2026-11-20T08:00"},
               {"received_now", "ya"},
               {"story",
                "[07.14, 20/11/2026] Bu Tini: Lampu mati.\n[07.20, 20/11/2026] +62 857 0000 1111: "
                "Di sini juga."}};
  two.typed["time_asked"] = "2026-11-20T08:00 2026-11-20T07:14";
  for (const auto* field : {"contact", "contact_kind", "name"})
    two.typed[field + std::string("_read")] = "Bu Tini";
  write("_two_senders", Role::clerk, two,
        given::errors({{"sender", "err.senders", {{"nama", "Bu Tini, +62 857 0000 1111"}}}}));
}

void slips(Storybook& book) {
  const auto write = [&](const std::string& name, const view::Slip& slip) {
    book.page("followups/slip" + name, view::slip(book.pages(), given::desk(Role::clerk), slip));
    book.text("followups/slip" + name + "_message.txt", view::ready_message(book.pages(), slip));
  };
  auto entered = slip();
  entered.make_secret = "/loket/bukti/7F3KQ2MX4H0/rahasia";
  write("", entered);
  auto secret = slip();
  secret.secret = true;
  secret.publication = view::Publication::hidden;
  secret.twin.reset();
  write("_secret", secret);
  // A PIN made anew, of a report that was answered and forwarded; and closed without it.
  auto answered = slip();
  answered.times->response_due.reset();
  answered.publication = view::Publication::now;
  write("_answered", answered);
  answered.times->decision_due = given::kNow + std::chrono::hours(8);
  write("_given_back", answered);
  answered.times->decision_due.reset();
  answered.publication = view::Publication::none;
  write("_closed", answered);
  auto bare = slip();
  bare.name = bare.phone = bare.title = "";
  bare.twin.reset();
  bare.times.reset();
  write("_unread", bare);
  bare.pin = "";
  write("_later", bare);
  bare.new_pin = "/loket/bukti/7F3KQ2MX4H0/pin";
  bare.correct = "/loket/bukti/7F3KQ2MX4H0/koreksi";
  bare.correct_until = given::kNow + std::chrono::hours(30);
  bare.next = {"slip.back", "/inspektorat/aduan/7F3KQ2MX4H0"};
  write("_pin_gone", bare);
}

void imports(Storybook& book) {
  const auto& pages = book.pages();
  const auto chrome = given::desk(Role::triage, "/triase/impor");
  const std::vector<view::ImportTaken> taken{
      {"saluran", "WhatsApp (WA), Facebook (FB)"},
      {"kategori", "lampu-jalan (Lampu), jalan-rusak (Jalan)"}};
  book.page("followups/import", view::import_page(pages, chrome, "/triase/impor", taken, {}, {}));
  book.page("followups/import_faults",
            view::import_page(pages, chrome, "/triase/impor", taken,
                              {{2, "kategori", {"category", "err.category", {}}},
                               {7, "", {"file", "err.import.cells", {{"n", "3"}, {"m", "15"}}}},
                               {9, "isi", {"story", "err.too_short", {{"n", "20"}}}}},
                              given::errors({{"file", "err.import.empty", {}}})));
  std::string columns;
  for (const auto& column : view::import_columns())
    columns += std::string(column.name) + "\t" + std::string(column.field) +
               (column.required ? "\tharus ada\n" : "\n");
  book.text("followups/import_columns.txt", columns);

  view::ImportBatch batch{.target = "/triase/impor/" + std::string(given::kToken),
                          .back = "/triase/impor",
                          .tell = "/triase/kabari",
                          .rows = {{.title = "Lampu mati",
                                    .about = "Lampu · Gombong",
                                    .source = "WhatsApp, 20 November 08.00",
                                    .person = "Bu Tini, tini@gmail.con",
                                    .meant = "tini@gmail.com",
                                    .privacy = "Terbuka"},
                                   {.title = "Jalan rusak",
                                    .about = "Jalan · Kebumen",
                                    .source = "Facebook",
                                    .person = "",
                                    .privacy = "Rahasia"}}};
  book.page("followups/batch", view::batch(pages, chrome, batch));
  batch.entered = true;
  batch.rows[0].code = given::code();
  batch.rows[1].code = given::other_code();
  book.page("followups/batch_entered", view::batch(pages, chrome, batch));
}

void suggested(Storybook& book) {
  view::Suggestions suggestions{.now = given::kNow};
  book.page("followups/suggestions_none", view::suggestions(book.pages(), suggestions));
  suggestions.pasted = {
      .at = given::kNow - hours(3), .senders = {"Bu Tini", "+62 857 0000 1111"}, .attachments = 2};
  suggestions.categories = {{{1}, "Lampu"}, {{2}, "Jalan"}};
  suggestions.twins = {{.code = given::code(),
                        .href = "/triase/7F3KQ2MX4H0",
                        .title = "Lampu <padam>",
                        .received_at = given::kNow - days(2)},
                       {.code = given::other_code(),
                        .href = "/triase/8G4MR3NY5J1",
                        .title = "Gelap",
                        .state = domain::ReportState::closed,
                        .outcome = domain::Outcome::accepted,
                        .received_at = given::kNow - days(40),
                        .kecamatan = "Gombong",
                        .reporters = 12}};
  book.page("followups/suggestions", view::suggestions(book.pages(), suggestions));
}

}  // namespace

void stories::followups_entry(Storybook& book) {
  entries(book);
  slips(book);
  imports(book);
  suggested(book);
}
