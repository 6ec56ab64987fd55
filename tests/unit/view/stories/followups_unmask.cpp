// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Opening the identity behind a report: every stage, what a second officer is asked, the requests
/// and the log.

#include "handlers/view/followups/unmask.hpp"
#include "handlers/view/followups/waiting.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::ConsentState;
using domain::Role;
using std::chrono::hours;
using view::UnmaskStage;

const std::string kHome = "/inspektorat";
const std::string kReason = "Perlu menanyakan nama saksi kepadanya.";

view::UnmaskPage page(UnmaskStage stage) {
  return {.code = given::code(),
          .title = "Petugas meminta uang di loket",
          .report = kHome + "/aduan/" + given::code().display(),
          .target = kHome + "/aduan/" + given::code().display() + "/identitas",
          .consents = kHome + "/persetujuan",
          .stage = stage,
          .hours = hours{24},
          .others = {"Wahyu Kurniawan", "Ratna Dewi"},
          .consent = 7,
          .reason = kReason,
          .second = "Wahyu Kurniawan",
          .answered_at = given::kNow - hours{1},
          .until = given::kNow + hours{20}};
}

void stages(Storybook& book) {
  const auto write = [&](const std::string& name, const view::UnmaskPage& shown,
                         const domain::FieldErrors& errors = {}) {
    book.page("followups/unmask" + name,
              view::unmask(book.pages(), given::desk(Role::inspector), shown, errors));
  };
  for (const auto& [stage, name] : {std::pair{UnmaskStage::nothing, "_nothing"},
                                    {UnmaskStage::alone, "_alone"},
                                    {UnmaskStage::ask, "_ask"},
                                    {UnmaskStage::awaited, "_awaited"},
                                    {UnmaskStage::given, "_given"},
                                    {UnmaskStage::refused, "_refused"},
                                    {UnmaskStage::lapsed, "_lapsed"}})
    write(name, page(stage));
  for (const auto stage : {UnmaskStage::ask, UnmaskStage::awaited}) {
    auto nobody = page(stage);
    nobody.others.clear();
    write(stage == UnmaskStage::ask ? "_nobody" : "_nobody_now", nobody);
  }
  auto again = page(UnmaskStage::ask);
  again.row = 12;
  again.changed = true;
  again.typed = {{"text", "pendek"}};
  domain::FieldErrors errors;
  errors.add("text", "err.too_short", {{"n", "10"}});
  write("_again", again, errors);
}

void consents(Storybook& book) {
  for (const auto state : {ConsentState::awaited, ConsentState::given, ConsentState::refused,
                           ConsentState::expired, ConsentState::used}) {
    const view::ConsentPage shown{.code = given::code(),
                                  .title = "Petugas meminta uang di loket",
                                  .report = kHome + "/aduan/" + given::code().display(),
                                  .target = kHome + "/persetujuan/7",
                                  .consents = kHome + "/persetujuan",
                                  .asker = "Budi Santoso",
                                  .reason = state == ConsentState::used ? "" : kReason,
                                  .asked_at = given::kNow - hours{2},
                                  .until = given::kNow + hours{22},
                                  .state = state};
    domain::FieldErrors errors;
    book.page("followups/consent_" + std::string(to_word(state)),
              view::consent(book.pages(), given::desk(Role::inspector), shown, errors));
  }
  view::WaitingPage list{.key = "consents"};
  book.page("followups/consents_empty",
            view::waiting(book.pages(), given::desk(Role::inspector), list));
  list.rows = {{.heading = {"Buka identitas pelapor, kode " + given::code().display(),
                            kHome + "/persetujuan/7"},
                .notes = {"diminta Budi Santoso 2 jam yang lalu", "berlaku sampai besok"}}};
  book.page("followups/consents", view::waiting(book.pages(), given::desk(Role::inspector), list));
}

void log(Storybook& book) {
  const auto write = [&](const std::string& name, const std::vector<view::OpeningRow>& rows,
                         const view::Paging& paging) {
    book.page("followups/openings" + name,
              view::openings(book.pages(), given::desk(Role::inspector), rows, paging));
  };
  write("_empty", {}, {});
  const view::OpeningRow two{.at = given::kNow,
                             .officer = "Budi Santoso",
                             .role = Role::inspector,
                             .code = given::code(),
                             .reason = kReason,
                             .second = "Wahyu Kurniawan"};
  auto alone = two;
  alone.role = Role::triage;
  alone.second = "";
  alone.reason = "Nomornya 0812 3456 7890, ia minta ditelepon.";
  auto erased = alone;
  erased.reason = "";
  write("", {two, alone, erased},
        {.previous = kHome + "/pembukaan", .next = kHome + "/pembukaan?sebelum=9"});
}

}  // namespace

void stories::followups_unmask(Storybook& book) {
  stages(book);
  consents(book);
  log(book);
}
