// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What all areas share: the frame in each of its kinds, fields, errors, and the copy of one's
/// data.

#include "handlers/view/kit/copy.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using view::Chrome;
using view::Input;

/// One of each kind of field, some with errors.
std::string all_fields(const view::Pages& pages) {
  const auto errors = given::errors({{"title", "err.required", {}},
                                     {"privacy", "err.choice", {}},
                                     {"file", "err.file.type", {{"nama", "foto.gif"}}},
                                     {"nowhere", "err.email.same", {}}});
  view::Page page(pages, given::citizen("/lapor"), "layout/resubmit.tpl", "Buat laporan", errors);
  page.main().set("HEADING", "Apa yang ingin Anda sampaikan?");
  page.main().set("TEXT", "Semua jenis isian, di satu halaman.");
  auto form = page.main().section("SIGN_IN");
  const auto add = [&](const view::Field& field) { page.field(form, "EMAIL_FIELD", field); };
  add({.name = "title", .label = "field.title", .hint = "field.title.hint", .limit = 120});
  add({.input = Input::long_text,
       .name = "story",
       .label = "field.story",
       .hint = "field.story.hint",
       .value = "Lampu mati.\n\nSejak Sabtu.",
       .limit = 4000,
       .focus = true});
  add({.input = Input::menu,
       .name = "kecamatan",
       .label = "field.kecamatan",
       .value = "2",
       .options = {{.value = "1", .label = "Gombong", .group = "Barat"},
                   {.value = "2", .label = "Kebumen", .group = "Tengah"}},
       .autocomplete = "address-level3"});
  add({.input = Input::date,
       .name = "happened_on",
       .label = "field.happened_on",
       .optional = true});
  add({.input = Input::datetime, .name = "received_at", .label = "field.received_at"});
  add({.input = Input::search, .name = "q", .label = "field.q"});
  add({.input = Input::tel, .name = "phone", .label = "field.phone", .hint = "field.phone.hint"});
  add({.input = Input::digits, .name = "nik", .label = "field.nik", .hint = "field.nik.hint"});
  add({.input = Input::file, .name = "file", .label = "field.attach", .optional = true});
  add({.input = Input::choices,
       .name = "privacy",
       .label = "field.privacy",
       .value = "open",
       .options = {{.value = "open", .label = "Terbuka", .hint = page.text("priv.open.hint")},
                   {.value = "secret", .label = "Rahasia", .disabled = true}}});
  add({.input = Input::several,
       .name = "photos",
       .label = "field.public_photos",
       .hint = "field.public_photos.hint",
       .options = {{.value = "1", .label = "a.jpg", .picture = "/opd/foto/1", .chosen = true},
                   {.value = "2", .label = "b.jpg", .picture = "/opd/foto/2"}},
       .optional = true});
  add({.input = Input::tick, .name = "truth", .label = "field.truth"});
  add({.input = Input::tick, .name = "consent", .label = "field.consent", .value = "ya"});
  page.field(form, "PASSWORD_FIELD",
             {.input = Input::password,
              .name = "password",
              .label = "field.password",
              .hint = "field.password.hint",
              .autocomplete = "new-password"});
  return page.render();
}

/// A page with nothing of its own, to look at what surrounds it.
std::string framed(const view::Pages& pages, const Chrome& chrome) {
  view::Page page(pages, chrome, "layout/error.tpl", "Bingkai");
  page.main().set("HEADING", "Bingkai");
  page.main().set("TEXT", "Yang di sekeliling halaman.");
  return page.render();
}

void frames(Storybook& book) {
  auto told = given::citizen();
  told.flash = "account.saved";
  auto private_page = given::guest("/aktivasi");
  private_page.no_referrer = true;
  const std::vector<std::pair<std::string, Chrome>> all{{"public", view::public_chrome("/aduan")},
                                                        {"guest", given::guest()},
                                                        {"citizen", given::citizen()},
                                                        {"flash", told},
                                                        {"no_referrer", private_page},
                                                        {"door", given::door()}};
  for (const auto& [name, chrome] : all)
    book.page("kit/frame_" + name, framed(book.pages(), chrome));
  book.page("kit/frame_demo", framed(book.demo_pages(), given::citizen()));
  for (const auto role : domain::kAllRoles) {
    const auto home = given::desk(role).links;
    book.page("kit/frame_desk_" + std::string(to_word(role)),
              framed(book.pages(), given::desk(role, home.empty() ? "/" : home.front().href)));
  }
}

void copies(Storybook& book) {
  const std::vector<domain::CopyPart> parts{
      {"account", "Akun", {{"name", "Nama", "Siti Rahayu"}, {"guardian", "Wali", ""}}},
      {"reports",
       "Laporan 7F3K-Q2MX-4H0",
       {{"story", "Isi", "Lampu mati.\n\nSejak Sabtu <malam>."},
        {"received", "Diterima", "20 November 2026", "2026-11-20T02:30:00Z"}}}};
  book.page("kit/copy", view::copy_page(book.pages(), "Salinan data saya", parts, given::kNow));
  book.page("kit/copy_empty", view::copy_page(book.pages(), "Salinan data saya", {}, given::kNow));
}

}  // namespace

void stories::kit(Storybook& book) {
  book.page("kit/fields", all_fields(book.pages()));
  frames(book);
  copies(book);
}
