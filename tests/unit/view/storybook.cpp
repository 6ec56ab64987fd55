/// \file
/// Every public view with canned values, written to files to be looked at.
///
///   storybook FOLDER     writes FOLDER/*.html; serve them beside nginx/static as /statis/

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "handlers/view/errors.hpp"
#include "handlers/view/pages_home.hpp"
#include "handlers/view/pages_reports.hpp"
#include "handlers/view/pages_texts.hpp"
#include "tests/unit/view/given.hpp"

namespace {

/// One of each kind of field, some with errors.
std::string all_fields() {
  using view::Input;
  domain::FieldErrors errors;
  errors.add("title", "err.required", {{"isian", "field.title"}});
  errors.add("privacy", "err.choice", {{"isian", "field.privacy"}});
  view::Page page(given::pages(), view::citizen_chrome(given::citizen_session(), "t", "/lapor"),
                  "layout/resubmit.tpl", "Buat laporan", errors);
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
       .limit = 4000});
  add({.input = Input::menu,
       .name = "kecamatan",
       .label = "field.kecamatan",
       .options = {{.value = "1", .label = "Gombong"}, {.value = "2", .label = "Kebumen"}}});
  add({.input = Input::date,
       .name = "happened_on",
       .label = "field.happened_on",
       .optional = true});
  add({.input = Input::digits, .name = "nik", .label = "field.nik", .hint = "field.nik.hint"});
  add({.input = Input::file, .name = "file", .label = "field.attach", .optional = true});
  add({.input = Input::choices,
       .name = "privacy",
       .label = "field.privacy",
       .value = "open",
       .options = {
           {.value = "open", .label = "Terbuka", .hint = page.text("priv.open.hint")},
           {.value = "secret", .label = "Rahasia", .hint = page.text("priv.secret.hint")}}});
  add({.input = Input::tick, .name = "truth", .label = "field.truth"});
  page.field(form, "PASSWORD_FIELD",
             {.input = Input::password,
              .name = "password",
              .label = "field.password",
              .hint = "field.password.hint"});
  return page.render();
}

std::string trouble(fcgi::Status status) {
  return view::error_answer(given::pages(), view::public_chrome("/"),
                            fcgi::HttpError(status, "http.404"), {.incident = "7f3kq2mx"})
      .body;
}

std::string resubmit() {
  return view::error_answer(given::pages(),
                            view::citizen_chrome(given::no_session(), "t", "/lapor"),
                            fcgi::SignInNeeded(),
                            {.path = "/lapor",
                             .safe = false,
                             .fields = {{"story", "Lampu mati sejak Sabtu malam.\nGelap sekali."}}})
      .body;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::fputs("usage: storybook FOLDER\n", stderr);
    return 2;
  }
  const std::filesystem::path folder(words[1]);
  std::filesystem::create_directories(folder);
  const auto write = [&](const char* name, const std::string& page) {
    std::ofstream(folder / name) << page;
  };
  const auto& pages = given::pages();
  auto empty = given::list();
  empty.rows.clear();
  empty.next_after.clear();
  empty.filter = {.state = "closed", .category = "", .kecamatan = "", .page = 1};
  write("home.html", view::home(given::demo_pages(), given::figures(), given::rows(), given::kNow));
  write("home_empty.html", view::home(pages, {}, {}, given::kNow));
  write("list.html", view::report_list(pages, given::list(), given::kNow));
  write("list_empty.html", view::report_list(pages, empty, given::kNow));
  write("report.html", view::public_report(pages, given::report(), given::kNow));
  write("statistics.html", view::statistics(pages, given::statistics()));
  write("standard.html", view::service_standard(pages));
  write("privacy.html", view::privacy_notice(pages));
  write("help.html", view::help(pages, {{"polisi", "110"}, {"pemadam", "113"}}));
  write("fields.html", all_fields());
  write("error_404.html", trouble(fcgi::Status::not_found));
  write("error_500.html", trouble(fcgi::Status::internal_error));
  write("resubmit.html", resubmit());
  return 0;
}
