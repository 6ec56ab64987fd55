// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Filing a report: the three steps, what may come between them, the receipt.

#include "handlers/view/complaints/categories.hpp"
#include "handlers/view/complaints/draft_files.hpp"
#include "handlers/view/complaints/draft_form.hpp"
#include "handlers/view/complaints/phone_first.hpp"
#include "handlers/view/complaints/preview.hpp"
#include "handlers/view/complaints/receipt.hpp"
#include "handlers/view/complaints/same.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_choices.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Privacy;
using std::chrono::days;
using std::chrono::hours;

const std::string kToken(given::kToken);

view::Danger danger() {
  return {.phones = {{"SAPA", "129"}, {"polisi", "110"}},
          .text = "Pendamping dapat datang ke tempat Anda."};
}

view::DraftForm form(const domain::ComplaintDraft& draft) {
  return {.action = "/lapor",
          .draft = draft,
          .categories = given::categories(),
          .kecamatan = given::kecamatan(),
          .villages = given::villages(),
          .opds = given::bodies(),
          .danger = {.phones = {{"polisi", "110"}}}};
}

void step_one(Storybook& book) {
  const auto& pages = book.pages();
  const auto write = [&](const std::string& name, const view::DraftForm& form,
                         const domain::FieldErrors& errors = {}) {
    book.page("complaints/form" + name, view::draft_form(pages, given::guest(), form, errors));
  };
  const domain::ComplaintDraft blank;
  write("", form(blank));

  const auto typed = given::draft();
  auto again = form(typed);
  again.proposals = {&given::category("lampu-jalan"), &given::category("jalan-rusak")};
  again.action = "/lapor/" + kToken;
  again.saved = "3f";
  again.asking = true;
  write("_asking", again, given::errors({{"extra_kilometer", "err.required", {}}}));

  auto locked = given::draft();
  locked.category = given::category("kekerasan").id;
  locked.privacy.reset();
  auto secret = form(locked);
  secret.danger = danger();
  write("_quick_exit", secret, given::errors({{"privacy", "err.privacy.locked", {}}}));

  auto conduct = given::draft();
  conduct.category = given::category("perilaku-petugas").id;
  conduct.kind.reset();
  conduct.happened_on.reset();
  conduct.happened_on_typed = "kemarin dulu";
  auto accused = form(conduct);
  accused.accused = {{"accused", "opd"}, {"accused_opd", "1"}};
  write("_accused", accused,
        given::errors({{"happened_on", "err.date", {}}, {"accused_opd", "err.choice", {}}}));

  domain::ComplaintDraft words;
  words.title = "Lampu";
  words.story = "Gelap";
  auto proposed = form(words);
  proposed.proposals = {&given::category("lampu-jalan"), &given::category("kekerasan")};
  write("_proposals", proposed,
        given::errors({{"category", "err.category", {}},
                       {"title", "err.too_short", {{"n", "10"}}},
                       {"story", "err.too_short", {{"n", "20"}}},
                       {"kecamatan", "err.required", {}},
                       {"kind", "err.choose", {}}}));
}

/// What was begun in this browser before, above the form.
void step_one_once_more(Storybook& book) {
  const auto write = [&](const std::string& name, const view::Waiting& waiting) {
    const domain::ComplaintDraft blank;
    auto again = form(blank);
    again.waiting = waiting;
    book.page("complaints/form_waiting" + name,
              view::draft_form(book.pages(), given::guest(), again, {}));
  };
  view::Waiting waiting{.drafts = {{.token = kToken, .begun = given::kNow - hours(3)}},
                        .offered_for = hours(24)};
  write("", waiting);
  waiting.drafts.front().title = "Lampu <jalan> mati";
  waiting.drafts.push_back({.token = kToken, .begun = given::kNow - days(2), .anybodys = false});
  waiting.titled = true;
  write("_titles", waiting);
  for (auto& draft : waiting.drafts) draft.anybodys = false;
  write("_account", waiting);
  waiting.drafts.pop_back();
  write("_account_one", waiting);
  waiting.drafts = {2, {.token = kToken, .begun = given::kNow - hours(3)}};
  write("_several", waiting);
}

void categories(Storybook& book) {
  const auto& pages = book.pages();
  const view::Proposals found{&given::category("lampu-jalan"), &given::category("jalan-rusak")};
  const auto write = [&](const std::string& name, const view::CategoryList& list) {
    book.page("complaints/categories" + name, view::category_list(pages, given::guest(), list));
  };
  write("", {.all = given::categories()});
  write("_found", {.typed = "lampu <mati>", .found = found, .all = given::categories()});
  write("_not_found", {.typed = "zzz", .all = given::categories()});
  write("_of_draft", {.all = given::categories(), .draft = kToken, .quick_exit = true});
  book.page("complaints/proposals", view::proposals_piece(pages, found));
  book.page("complaints/proposals_none", view::proposals_piece(pages, {}));
}

void in_between(Storybook& book) {
  const auto& pages = book.pages();
  book.page("complaints/phone_first",
            view::phone_first(pages, given::guest(),
                              {.token = kToken, .danger = danger(), .quick_exit = true}, {}));
  book.page("complaints/phone_first_at_night",
            view::phone_first(pages, given::citizen(),
                              {.token = kToken,
                               .danger = {.phones = {{"polisi", "110"}}},
                               .reads_from = given::kNow + hours(22),
                               .signed_in = true},
                              given::errors({{"danger", "err.choice", {}}})));
  book.page("complaints/sign_in_first",
            view::sign_in_first(pages, given::guest(), {.token = kToken}));
  book.page("complaints/sign_in_first_quick_exit",
            view::sign_in_first(pages, given::guest(), {.token = kToken, .quick_exit = true}));

  view::LikelyTwin twin{.code = given::code(),
                        .href = "/aduan/7F3KQ2MX4H0",
                        .title = "Lampu jalan mati",
                        .received_at = given::kNow - days(2)};
  auto shared = twin;
  shared.state = domain::ReportState::closed;
  shared.outcome = domain::Outcome::lapsed;
  shared.kecamatan = "Gombong";
  shared.reporters = 3;
  const view::SameReports same{.token = kToken,
                               .reports = {{.twin = twin}, {.twin = shared, .is_own = true}}};
  auto signed_in = same;
  signed_in.signed_in = true;
  book.page("complaints/same", view::same_reports(pages, given::guest(), same, given::kNow));
  book.page("complaints/same_signed_in",
            view::same_reports(pages, given::citizen(), signed_in, given::kNow));
}

std::vector<view::DraftFile> files(std::size_t number) {
  std::vector<view::DraftFile> all;
  for (std::size_t i = 1; i <= number; ++i)
    all.push_back({.id = static_cast<std::int64_t>(i),
                   .name = "foto_jalan " + std::to_string(i) + ".jpg",
                   .size_bytes = static_cast<std::int64_t>(i) * 730'000});
  return all;
}

void step_two(Storybook& book) {
  const auto write = [&](const std::string& name, view::DraftFiles step,
                         const domain::FieldErrors& errors = {}) {
    step.token = kToken;
    book.page("complaints/files" + name,
              view::draft_files(book.pages(), given::citizen(), step, errors));
  };
  write("", {});
  write("_one", {.files = files(1), .quick_exit = true},
        given::errors({{"file", "err.file.size", {{"nama", "foto 2.jpg"}, {"m", "8"}}}}));
  write("_full", {.files = files(domain::kMaxFiles), .privacy = Privacy::secret});
}

/// Of what is not triage's somebody is accused.
std::optional<domain::NamedBody> accused_of(domain::Desk desk) {
  if (desk == domain::Desk::triage) return std::nullopt;
  return domain::NamedBody{.name = "Kecamatan Gombong", .holder = "Kecamatan Gombong"};
}

void step_three(Storybook& book) {
  const auto draft = given::draft();
  const auto write = [&](const std::string& name, const view::DraftPreview& preview,
                         const domain::FieldErrors& errors = {}) {
    book.page("complaints/preview" + name,
              view::draft_preview(book.pages(), given::citizen(), preview, errors));
  };
  write("", {.token = kToken,
             .draft = draft,
             .category = given::category("jalan-rusak"),
             .kecamatan = "Gombong",
             .village = "Kalitengah",
             .opd = "DPUPR",
             .files = files(2)});

  auto named = given::draft();
  named.story =
      "Kata Pak Joko dan Bu Sri, lubang itu sudah lama. Siti Rahayu, 0812\u20113456\u20117890.";
  write("_named", {.token = kToken,
                   .name = "Siti Rahayu",
                   .draft = named,
                   .category = given::category("jalan-rusak")});

  domain::ComplaintDraft bare;
  bare.title = "Usul lampu di jalan desa";
  bare.story = "Tolong dipasang lampu di jalan desa kami.";
  write("_bare", {.token = kToken, .draft = bare, .category = given::category("lampu-jalan")},
        given::errors({{"truth", "err.truth", {}}}));

  for (const auto privacy : domain::kAllPrivacies) {
    auto secret = given::draft();
    secret.privacy = privacy;
    for (const auto desk : domain::kAllDesks)
      write("_" + std::string(to_word(privacy)) + "_" + std::string(to_word(desk)),
            {.token = kToken,
             .draft = secret,
             .category = given::category("kekerasan"),
             .accused = accused_of(desk),
             .desk = desk,
             .unseen_by_triage = desk == domain::Desk::leader,
             .emergency = privacy == Privacy::secret,
             .reads_from = desk == domain::Desk::triage ? std::nullopt
                                                        : std::optional(given::kNow + hours(22))});
  }
}

void accused_previews(Storybook& book) {
  const std::vector<std::pair<std::string, domain::NamedBody>> bodies{
      {"opd",
       {.kind = domain::BodyKind::opd, .name = "Kecamatan Ayah", .holder = "Kecamatan Ayah"}},
      {"leadership", {.kind = domain::BodyKind::leadership}},
      {"village",
       {.kind = domain::BodyKind::village,
        .name = "Kalitengah",
        .kecamatan = "Gombong",
        .holder = "Kecamatan Gombong"}},
      {"kelurahan",
       {.kind = domain::BodyKind::village,
        .name = "Gombong",
        .kelurahan = true,
        .kecamatan = "Gombong",
        .holder = "Kecamatan Gombong"}},
      {"village_alone",
       {.kind = domain::BodyKind::village, .name = "Kalitengah", .kecamatan = "Gombong"}},
      {"puskesmas",
       {.kind = domain::BodyKind::puskesmas,
        .name = "Gombong <II>",
        .kecamatan = "Gombong",
        .holder = "Dinas Kesehatan"}},
      {"school",
       {.kind = domain::BodyKind::school,
        .name = "SD N 2 Gombong",
        .kecamatan = "Gombong",
        .holder = "Dinas Pendidikan"}}};
  auto secret = given::draft();
  secret.privacy = Privacy::secret_anonymous;
  for (const auto& [name, body] : bodies)
    book.page("complaints/preview_accused_" + name,
              view::draft_preview(book.pages(), given::citizen(),
                                  {.token = kToken,
                                   .draft = secret,
                                   .category = given::category("perilaku-petugas"),
                                   .accused = body,
                                   .desk = domain::Desk::inspector},
                                  {}));
}

void receipts(Storybook& book) {
  const auto write = [&](const std::string& name, const view::Receipt& receipt) {
    book.page("complaints/receipt" + name, view::receipt(book.pages(), given::citizen(), receipt));
  };
  view::Receipt receipt{.code = given::code(),
                        .title = "Jalan berlubang di depan Pasar Gombong",
                        .category = "Jalan dan jembatan rusak",
                        .kecamatan = "Gombong",
                        .village = "Kalitengah",
                        .place = "depan toko Maju",
                        .name = "Siti Rahayu",
                        .received_at = given::kNow,
                        .promise = "Inspektorat menanggapi paling lambat pukul 11.30 WIB.",
                        .just_now = view::SentJustNow{}};
  write("", receipt);
  receipt.just_now->emergency = true;
  write("_emergency", receipt);
  receipt.just_now->reads_from = given::kNow + hours(22);
  receipt.privacy = Privacy::secret_anonymous;
  receipt.quick_exit = true;
  write("_secret_emergency_at_night", receipt);
  receipt.promise.clear();
  write("_answered", receipt);
  receipt.just_now.reset();
  receipt.place = receipt.village = receipt.kecamatan = "";
  write("_again", receipt);
}

}  // namespace

void stories::complaints_filing(Storybook& book) {
  step_one(book);
  step_one_once_more(book);
  categories(book);
  in_between(book);
  step_two(book);
  step_three(book);
  accused_previews(book);
  receipts(book);
}
