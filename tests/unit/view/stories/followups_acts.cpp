// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The form of every act of staff, and the page that says that someone was faster.

#include "handlers/domain/life/moves.hpp"
#include "handlers/view/kit/act.hpp"
#include "handlers/view/kit/conflict.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Event;
using domain::Role;
using std::chrono::hours;

view::ActChoices choices(bool several) {
  view::ActChoices all{
      .opds = {{.value = "1", .label = "Dinas Pekerjaan Umum dan Penataan Ruang"}},
      .parts = {{.value = "7", .label = "DPUPR"}},
      .officers = {{.value = "4", .label = "Budi Santoso"}},
      .categories = {{.value = "1", .label = "Lampu", .group = "Jalan dan lampu"}}};
  if (!several) return all;
  all.parts.push_back({.value = "8", .label = "Disperkimhub"});
  all.photos = {{.value = "3", .label = "lampu_jalan.jpg", .picture = "/triase/foto/3"}};
  all.place = true;
  all.summary = true;
  all.on_the_word = true;
  all.confirm = true;
  return all;
}

std::vector<domain::Finding> findings() {
  std::vector<domain::Finding> all;
  all.reserve(domain::kAllFindingKinds.size());
  for (const auto kind : domain::kAllFindingKinds)
    all.push_back({.kind = kind, .offset = 0, .length = 4, .text = "0812"});
  return all;
}

view::ActPage page(Event event, std::vector<view::Field> fields) {
  return {.event = event,
          .code = given::code(),
          .title = "Lampu jalan mati",
          .target = "/triase/7F3KQ2MX4H0/" + std::string(to_word(event)),
          .back = "/triase/7F3KQ2MX4H0",
          .fields = std::move(fields)};
}

/// Each act as the table of moves has it, twice: with one part and nothing typed; with several
/// parts, on the reporter's word, after something was found in the public words.
void forms(Storybook& book) {
  const auto& messages = book.pages().messages();
  const domain::Values typed{{"text", "Sudah diperiksa."},
                             {"public_title", "Lampu mati"},
                             {"public_text", "Lampu mati di tikungan."},
                             {"public_place", "Jalan Pahlawan"},
                             {"opd", "1"},
                             {"nature", "ordinary"},
                             {"rejection_reason", "not_proven"},
                             {"privacy", "secret"},
                             {"category", "1"},
                             {"date", "2026-12-01"}};
  std::set<std::string> told;
  for (const auto& move : domain::moves()) {
    const std::string word(to_word(move.event));
    if (!messages.has("act." + word) || !told.insert(word).second) continue;
    auto plain =
        page(move.event, view::act_fields(messages, move.event, move.needs, {}, choices(false)));
    book.page("followups/act_" + word,
              view::act(book.pages(), given::desk(Role::triage), plain, {}));
    auto all = choices(true);
    all.secret = true;
    auto again = page(move.event, view::act_fields(messages, move.event, move.needs, typed, all));
    again.secret = true;
    again.original = "Lampu mati.\n\nSejak Sabtu; 0812-3456-7890.";
    again.findings = findings();
    again.note = "Sampai Jumat, 27 November 2026 pukul 23.59 WIB.";
    again.instead = view::InsteadAct{"act.ask_extension", "/opd/7F3KQ2MX4H0/permintaan"};
    again.carried = {{"seen", "12"}, {"kept", "baris\nkedua"}};
    book.page("followups/act_" + word + "_again",
              view::act(book.pages(), given::desk(Role::opd_head), again,
                        given::errors({{"text", "err.required", {}},
                                       {"public_text", "err.findings", {{"apa", "nomor telepon"}}},
                                       {"other_code", "err.code", {}}})));
  }
}

/// A colleague saved something else while the form stood open.
void meanwhile(Storybook& book) {
  const auto& messages = book.pages().messages();
  const domain::Values saved{{"public_title", "Lampu mati"},
                             {"public_text", "Lampu mati di tikungan,\nsejak Sabtu."},
                             {"public_place", ""}};
  const domain::Values typed{{"public_title", "Lampu mati"},
                             {"public_text", "Dua lampu mati di tikungan."},
                             {"public_place", "Jalan Pahlawan"}};
  auto all = choices(false);
  all.place = true;
  auto redact = page(Event::redact, view::act_fields(messages, Event::redact,
                                                     domain::Needs::public_text, typed, all));
  redact.meanwhile = view::Meanwhile{.who = "Budi Santoso",
                                     .at = given::kNow,
                                     .fields = view::saved_else(messages, redact.fields, saved)};
  book.page("followups/act_redact_meanwhile",
            view::act(book.pages(), given::desk(Role::triage), redact, {}));
  auto reclass = page(Event::reclass,
                      view::act_fields(messages, Event::reclass, domain::Needs::category, {}, all));
  reclass.meanwhile =
      view::Meanwhile{.why = "Saat mencatat tertekan kategori di bawahnya.",
                      .fields = view::saved_else(messages, reclass.fields, {{"category", "1"}})};
  book.page("followups/act_reclass_meanwhile",
            view::act(book.pages(), given::desk(Role::triage), reclass, {}));
}

void other_words(Storybook& book) {
  const auto& messages = book.pages().messages();
  auto gather = page(Event::merge, {{.input = view::Input::several,
                                     .name = "codes",
                                     .label = "field.twin_codes",
                                     .options = {{.value = "8G4M", .label = "Lampu padam"}}}});
  gather.key = "act.gather";
  book.page("followups/act_gather", view::act(book.pages(), given::desk(Role::triage), gather, {}));
  auto appeal = page(Event::note, {{.name = "verdict", .label = "field.verdict"}});
  appeal.key = "appeal.decide";
  appeal.told = "Akun Anda dibatasi.\nKarena ancaman.";
  appeal.appeal = "Itu bukan ancaman.";
  book.page("followups/act_appeal", view::act(book.pages(), given::desk(Role::triage), appeal, {}));
  for (const auto* key : {"sanction.warn", "sanction.limit", "sanction.suspend", "sanction.lift"}) {
    auto sanction = page(Event::note, {{.input = view::Input::long_text,
                                        .name = "words",
                                        .label = "field.sanction_words",
                                        .hint = "field.sanction_words.hint"}});
    sanction.key = key;
    book.page("followups/act_" + std::string(key),
              view::act(book.pages(), given::desk(Role::triage), sanction, {}));
  }
  auto told = page(Event::told, {});
  if (messages.has("act.told"))
    book.page("followups/act_told_by_hand",
              view::act(book.pages(), given::desk(Role::clerk), told, {}));
}

void conflicts(Storybook& book) {
  const view::ConflictPage bare{
      .text = "Seseorang sudah meneruskannya.", .href = "/triase/7F3KQ2MX4H0", .now = given::kNow};
  auto full = bare;
  full.steps = {{.heading = "Diteruskan ke DPUPR", .who = "Triase", .at = given::kNow - hours(1)},
                {.heading = "Laporan dikirim", .at = given::kNow - hours(3)}};
  full.kept = {"Mohon diperiksa.\nSegera.", "DPUPR"};
  full.quick_exit = true;
  book.page("followups/conflict", view::conflict(book.pages(), given::desk(Role::triage), bare));
  book.page("followups/conflict_kept",
            view::conflict(book.pages(), given::desk(Role::opd_officer, "/opd"), full));
}

}  // namespace

void stories::followups_acts(Storybook& book) {
  forms(book);
  meanwhile(book);
  other_words(book);
  conflicts(book);
}
