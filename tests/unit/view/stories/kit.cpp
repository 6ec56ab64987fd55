/// \file
/// What all areas share: the frame in each of its kinds, fields, errors, and the copy of one's
/// data.

#include "handlers/view/copy.hpp"
#include "handlers/view/errors.hpp"
#include "handlers/view/followups_paths.hpp"
#include "handlers/view/paths.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/storybook.hpp"

namespace {

using domain::Role;
using view::Chrome;
using view::Input;

/// One of each kind of field, some with errors.
std::string all_fields(const view::Pages& pages) {
  const auto errors = given::errors({{"title", "err.required", {{"isian", "field.title"}}},
                                     {"privacy", "err.choice", {{"isian", "field.privacy"}}},
                                     {"file", "err.file.type", {{"nama", "foto.gif"}}},
                                     {"nowhere", "err.same_text", {}}});
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

std::string answer(Storybook& book, const Chrome& chrome, const fcgi::HttpError& error,
                   const view::Attempt& attempt) {
  const auto answer = view::error_answer(book.pages(), chrome, error, attempt);
  return answer.body;
}

void errors(Storybook& book) {
  using fcgi::Status;
  for (const auto status :
       {Status::bad_request, Status::forbidden, Status::not_found, Status::method_not_allowed,
        Status::conflict, Status::too_large, Status::unprocessable, Status::too_many_requests,
        Status::internal_error, Status::unavailable}) {
    const auto key = "http." + std::to_string(static_cast<int>(status));
    const auto name = "kit/error_" + std::to_string(static_cast<int>(status));
    const fcgi::HttpError error(status, key);
    book.page(name, answer(book, view::public_chrome("/"), error, {.incident = "7f3kq2mx"}));
    book.page(name + "_desk",
              answer(book, given::desk(Role::triage), error, {.incident = "7f3kq2mx"}));
  }
  const view::Attempt attempt{.path = "/lapor",
                              .safe = false,
                              .fields = {{"csrf", "lama"},
                                         {"title", "Lampu mati"},
                                         {"story", "Lampu mati sejak Sabtu malam.\nGelap sekali."},
                                         {"password", "tidak ikut"}}};
  book.page("kit/resubmit_sign_in", answer(book, given::guest(), fcgi::SignInNeeded(), attempt));
  book.page("kit/resubmit_sign_in_desk",
            answer(book, given::door(), fcgi::SignInNeeded(), attempt));
  book.page("kit/resubmit_token", answer(book, given::citizen(), fcgi::WrongToken(), attempt));
  book.page("kit/token_without_form", answer(book, given::citizen(), fcgi::WrongToken(), {}));
  book.page("kit/error_with_reason",
            answer(book, given::citizen(),
                   fcgi::HttpError(Status::forbidden, "refusal.not_allowed"), {}));
  book.page("kit/error_files_many",
            answer(book, given::citizen(),
                   fcgi::HttpError(Status::too_many_requests, "err.files.many_day"), {}));
  book.page("kit/resubmit_after_sign_in",
            view::resubmit(book.pages(), given::citizen(), "/lapor", attempt.fields));
}

void refusals(Storybook& book) {
  for (const auto refusal : domain::kAllRefusals) {
    const auto name = "kit/refusal_" + std::string(to_word(refusal));
    book.page(name, view::refusal_answer(book.pages(), given::citizen(), refusal,
                                         "/laporan-saya/7F3KQ2MX4H0")
                        .body);
  }
  book.page("kit/refusal_desk_not_found",
            view::refusal_answer(book.pages(), given::desk(Role::opd_officer),
                                 domain::Refusal::not_found, "/opd")
                .body);
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

/// Addresses, one a line: they stand in mails and bookmarks.
void addresses(Storybook& book) {
  namespace paths = view::paths;
  const std::string token(given::kToken);
  const std::string code = given::row().code.stored();
  std::string all;
  for (const auto& path : {paths::home(),
                           paths::reports(),
                           paths::report(code),
                           paths::statistics(),
                           paths::service_standard(),
                           paths::privacy_notice(),
                           paths::help(),
                           paths::photo("a.jpg"),
                           paths::feed(),
                           paths::register_account(),
                           paths::sign_in("/lapor?kategori=a&b"),
                           paths::sign_out(),
                           paths::forgotten_password(),
                           paths::new_password(token),
                           paths::profile(),
                           paths::confirm_email(token),
                           paths::stop_email(token),
                           paths::my_data(),
                           paths::my_copies(),
                           paths::register_sent(),
                           paths::end_session(7),
                           paths::activation(token),
                           paths::resend_activation(),
                           paths::recovery(token),
                           paths::stop_request(token),
                           paths::own_request(7),
                           paths::new_report("lampu-jalan"),
                           paths::categories(),
                           paths::suggest_categories(),
                           paths::draft(token, "berkas"),
                           paths::my_reports(),
                           paths::my_report(code, "jawaban"),
                           paths::link_report(),
                           paths::track(),
                           paths::track_another(code),
                           paths::close_tracking(),
                           paths::tracked(code, "jawaban"),
                           paths::answer(token),
                           paths::rate(token),
                           paths::follow(code),
                           paths::support(code),
                           paths::support_instead(token, code),
                           paths::unsubscribe(token),
                           paths::triage(),
                           paths::triage_new(),
                           paths::triage_report(code, "tanya"),
                           paths::opd(),
                           paths::opd_report(code, "verifikasi"),
                           paths::opd_file(code, 7),
                           paths::desk(),
                           paths::inspectorate(),
                           paths::leader(),
                           paths::staff_sign_in("/triase"),
                           paths::staff_sign_out(),
                           paths::staff_new_password(token),
                           paths::staff_account(7, "tautan"),
                           paths::roster_week("2026-11-20"),
                           paths::shift(7, "pemulihan"),
                           paths::administration("opd")})
    all += path + "\n";
  book.text("kit/addresses.txt", all);
}

/// The same of each desk.
void desk_addresses(Storybook& book) {
  namespace paths = view::paths;
  const std::string code = given::row().code.stored();
  std::string all;
  for (const auto role : domain::kAllRoles) {
    if (paths::desk_home(role) == paths::home()) continue;
    for (const auto& path :
         {paths::desk_home(role), paths::desk_report(role, code),
          paths::desk_report(role, code, "foto"), paths::desk_file(role, code, 7),
          paths::desk_thumbnail(role, code, 7), paths::desk_photos(role, code),
          paths::desk_photo(role, code, 7), paths::desk_photo_result(role, code, 7),
          paths::enter(role), paths::entered_slip(role, code), paths::suggest(role),
          paths::tell(role), paths::told(role, 7), paths::tell_contact(role, 7),
          paths::tell_answer(role, 7), paths::tell_answer(role, 7, "12.13")})
      all += std::string(to_word(role)) + " " + path + "\n";
  }
  for (const auto& path :
       {paths::import_batch(), paths::import_batch(given::kToken), paths::desk_requests(),
        paths::desk_requests("baru"), paths::appeals(), paths::appeals(7)})
    all += path + "\n";
  book.text("kit/addresses_of_desks.txt", all);
}

}  // namespace

void stories::kit(Storybook& book) {
  book.page("kit/fields", all_fields(book.pages()));
  frames(book);
  errors(book);
  refusals(book);
  copies(book);
  addresses(book);
  desk_addresses(book);
}
