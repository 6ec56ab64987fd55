// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The frame and its forms: kept, escaped, described.

#include "handlers/view/kit/layout.hpp"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "handlers/paths/paths.hpp"
#include "handlers/view/kit/errors.hpp"
#include "tests/unit/view/given.hpp"

namespace {

bool has(std::string_view html, std::string_view part) {
  return html.find(part) != std::string_view::npos;
}

/// The resubmit template has room for two fields; any page would do.
std::string form_with(const view::Field& field, const domain::FieldErrors& errors = {}) {
  view::Page page(given::pages(), view::citizen_chrome(given::no_session(), "token", "/lapor"),
                  "layout/resubmit.tpl", "Buat laporan", errors);
  auto form = page.main().section("SIGN_IN");
  page.field(form, "EMAIL_FIELD", field);
  return page.render();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layout_suite)

BOOST_AUTO_TEST_CASE(a_page_says_whose_it_is_and_that_it_is_free) {
  const auto html = form_with({.name = "title", .label = "field.title"});
  BOOST_TEST(has(html, "<title>Buat laporan – LaporBup Kebumen</title>"));
  BOOST_TEST(has(html, "<html lang=\"id\">"));
  BOOST_TEST(has(html, "Layanan ini gratis."));
  BOOST_TEST(has(html, "tel:+62287383349"));
  BOOST_TEST(has(html, "Langsung ke isi"));
  BOOST_TEST(!has(html, "DATA CONTOH"));
}

BOOST_AUTO_TEST_CASE(demo_data_is_said_on_every_page) {
  BOOST_TEST(has(view::home(given::demo_pages(), {}, {}, given::kNow), "DATA CONTOH"));
}

BOOST_AUTO_TEST_CASE(what_was_typed_comes_back_escaped) {
  const auto html =
      form_with({.name = "title", .label = "field.title", .value = std::string(given::kQuotes)});
  BOOST_TEST(!has(html, "<img src=x"));
  BOOST_TEST(has(html, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;"));
}

BOOST_AUTO_TEST_CASE(a_textarea_keeps_its_line_breaks) {
  const auto html = form_with({.input = view::Input::long_text,
                               .name = "story",
                               .label = "field.story",
                               .value = "satu\n\ndua </textarea>🙂"});
  BOOST_TEST(has(html, ">\nsatu\n\ndua &lt;/textarea&gt;🙂</textarea>"));
}

BOOST_AUTO_TEST_CASE(a_password_never_comes_back) {
  const auto html = form_with({.input = view::Input::password,
                               .name = "password",
                               .label = "field.password",
                               .value = "rahasia-sekali"});
  BOOST_TEST(!has(html, "rahasia-sekali"));
}

BOOST_AUTO_TEST_CASE(an_error_stands_on_top_and_at_its_field) {
  domain::FieldErrors errors;
  errors.add("title", "err.required");
  const auto html =
      form_with({.name = "title", .label = "field.title", .hint = "field.title.hint"}, errors);
  BOOST_TEST(has(html, "<title>Galat: Buat laporan"));
  BOOST_TEST(has(html, "<a href=\"#title\">Isi judul laporan</a>"));
  BOOST_TEST(has(html, "id=\"title-galat\">Isi judul laporan</p>"));
  BOOST_TEST(has(html, "aria-describedby=\"title-petunjuk title-galat\""));
  BOOST_TEST(has(html, "aria-invalid=\"true\""));
}

BOOST_AUTO_TEST_CASE(an_error_names_its_field_as_it_is_called_above_it) {
  domain::FieldErrors errors;
  errors.add("text", "err.required");
  BOOST_TEST(has(form_with({.name = "text", .label = "field.answer"}, errors), "Isi jawaban Anda"));
  BOOST_TEST(has(form_with({.name = "text", .label = "field.plan"}, errors), "Isi rencana"));
}

BOOST_AUTO_TEST_CASE(an_error_of_no_field_is_not_lost) {
  domain::FieldErrors errors;
  errors.add("", "err.login");
  const auto html = form_with({.name = "email", .label = "field.email"}, errors);
  BOOST_TEST(has(html, "E-mail atau kata sandi tidak cocok"));
}

BOOST_AUTO_TEST_CASE(choices_are_rows_and_the_chosen_one_is_ticked) {
  const auto html = form_with({.input = view::Input::choices,
                               .name = "privacy",
                               .label = "field.privacy",
                               .value = "secret",
                               .options = {{.value = "open", .label = "Terbuka"},
                                           {.value = "secret", .label = "Rahasia"}}});
  BOOST_TEST(has(html, "id=\"privacy\" type=\"radio\" name=\"privacy\" value=\"open\">"));
  BOOST_TEST(
      has(html, "id=\"privacy-2\" type=\"radio\" name=\"privacy\" value=\"secret\" checked>"));
}

BOOST_AUTO_TEST_CASE(a_flash_is_said_only_if_it_is_ours) {
  auto session = given::citizen_session();
  session.flash = "complaint.filed";
  auto chrome = view::citizen_chrome(session, "token", "/laporan-saya");
  view::Page known(given::pages(), chrome, "layout/error.tpl", "x");
  BOOST_TEST(has(known.render(), "Laporan Anda sudah kami terima."));

  chrome.flash = "err.required";
  view::Page unknown(given::pages(), chrome, "layout/error.tpl", "x");
  BOOST_TEST(!has(unknown.render(), "role=\"status\""));
}

BOOST_AUTO_TEST_CASE(signing_out_is_a_form_with_its_token) {
  const auto chrome = view::citizen_chrome(given::citizen_session(), "kunci", "/akun/profil");
  view::Page page(given::pages(), chrome, "layout/error.tpl", "x");
  const auto html = page.render();
  BOOST_TEST(has(html, "<form method=\"post\" action=\"/akun/keluar\">"));
  BOOST_TEST(has(html, "name=\"csrf\" value=\"kunci\""));
  BOOST_TEST(!has(html, "Masuk sebagai warga"));
}

BOOST_AUTO_TEST_CASE(staff_see_the_pages_of_their_desk) {
  const domain::Officer officer{
      .id = {1}, .name = "Bu Tri", .role = domain::Role::triage, .opd = {}};
  const auto chrome = view::staff_chrome(given::no_session(), "kunci", "/triase", officer);
  view::Page page(given::pages(), chrome, "layout/error.tpl", "x");
  const auto html = page.render();
  BOOST_TEST(has(html, "<a href=\"/triase\" aria-current=\"page\">"));
  BOOST_TEST(has(html, "Bu Tri"));
  BOOST_TEST(has(html, "action=\"/petugas/keluar\""));
}

BOOST_AUTO_TEST_CASE(each_role_has_one_place_to_work_at) {
  using domain::Role;
  using paths::desk_home;
  BOOST_TEST(desk_home(Role::triage) == "/triase");
  BOOST_TEST(desk_home(Role::opd_officer) == "/opd");
  BOOST_TEST(desk_home(Role::opd_head) == "/opd");
  BOOST_TEST(desk_home(Role::clerk) == "/loket");
  BOOST_TEST(desk_home(Role::inspector) == "/inspektorat");
  BOOST_TEST(desk_home(Role::leader) == "/pimpinan");
  BOOST_TEST(desk_home(Role::administrator) == "/kelola");
  for (const auto role : {Role::visitor, Role::citizen, Role::clock, Role::institution})
    BOOST_TEST(desk_home(role) == "/");
}

BOOST_AUTO_TEST_CASE(going_on_after_signing_in_never_leaves_the_service) {
  using paths::own_path_or;
  BOOST_TEST(own_path_or("/lapor/abc", "/") == "/lapor/abc");
  BOOST_TEST(own_path_or("//evil.example", "/") == "/");
  BOOST_TEST(own_path_or("/\\evil.example", "/") == "/");
  BOOST_TEST(own_path_or("https://evil.example", "/") == "/");
  BOOST_TEST(own_path_or("/a\r\nSet-Cookie: x", "/") == "/");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(errors_suite)

BOOST_AUTO_TEST_CASE(a_fault_shows_its_number_and_nothing_else) {
  const auto answer = view::error_answer(given::pages(), view::public_chrome("/"),
                                         fcgi::HttpError(fcgi::Status::internal_error, "http.500"),
                                         {.incident = "abc123"});
  BOOST_TEST(static_cast<int>(answer.status) == 500);
  BOOST_TEST(has(answer.body, "nomor abc123"));
  BOOST_TEST(has(answer.body, "Galat: "));
}

BOOST_AUTO_TEST_CASE(the_headers_of_an_error_go_with_its_page) {
  const auto answer = view::error_answer(
      given::pages(), view::public_chrome("/"),
      fcgi::HttpError(fcgi::Status::unavailable, "http.503", {{"Retry-After", "30"}}), {});
  const auto& headers = answer.headers;
  BOOST_TEST(
      (std::find(headers.begin(), headers.end(),
                 std::pair<std::string, std::string>("Retry-After", "30")) != headers.end()));
}

BOOST_AUTO_TEST_CASE(a_reader_without_a_session_is_sent_to_sign_in_and_back) {
  const auto chrome = view::citizen_chrome(given::no_session(), "t", "/laporan-saya");
  const auto answer = view::error_answer(given::pages(), chrome, fcgi::SignInNeeded(),
                                         {.path = "/laporan-saya", .safe = true});
  BOOST_TEST(static_cast<int>(answer.status) == 303);
  BOOST_TEST(answer.headers[0].second == "/akun/masuk?lanjut=/laporan-saya");
}

BOOST_AUTO_TEST_CASE(what_was_typed_travels_through_signing_in_without_secrets) {
  const auto chrome = view::citizen_chrome(given::no_session(), "t", "/lapor");
  const auto answer = view::error_answer(
      given::pages(), chrome, fcgi::SignInNeeded(),
      {.path = "/lapor/x",
       .safe = false,
       .fields = {
           {"csrf", "basi0"}, {"story", "baris satu\nbaris dua"}, {"password", "rahasia!"}}});
  BOOST_TEST(static_cast<int>(answer.status) == 401);
  BOOST_TEST(has(answer.body, "name=\"isian.story\""));
  BOOST_TEST(has(answer.body, "\nbaris satu\nbaris dua</textarea>"));
  BOOST_TEST(has(answer.body, "name=\"next\" value=\"/lapor/x\""));
  BOOST_TEST(!has(answer.body, "rahasia!"));
  BOOST_TEST(!has(answer.body, "basi0"));
}

BOOST_AUTO_TEST_CASE(a_stale_token_offers_to_send_the_same_again) {
  const auto chrome = view::citizen_chrome(given::citizen_session(), "segar", "/lapor");
  const auto answer = view::error_answer(given::pages(), chrome, fcgi::WrongToken(),
                                         {.path = "/lapor",
                                          .safe = false,
                                          .fields = {{"csrf", "basi"},
                                                     {"nonce", "dua-puluh-huruf-lebih"},
                                                     {"title", "<b>Lampu</b> di tikungan pasar"}}});
  BOOST_TEST(static_cast<int>(answer.status) == 403);
  BOOST_TEST(has(answer.body, "action=\"/lapor\""));
  BOOST_TEST(has(answer.body, "name=\"csrf\" value=\"segar\""));
  BOOST_TEST(has(answer.body, "<p class=\"words\">&lt;b&gt;Lampu&lt;/b&gt;"));
  BOOST_TEST(has(answer.body, "dua-puluh-huruf-lebih"));
  BOOST_TEST(!has(answer.body, "<p class=\"words\">dua-puluh"));
}

BOOST_AUTO_TEST_CASE(what_comes_from_elsewhere_is_refused_with_nothing_of_it_and_a_way_in) {
  for (const auto& [chrome, way] :
       {std::pair{view::citizen_chrome(given::no_session(), "t", "/lapor"), "href=\"/\""},
        {view::staff_door(given::no_session(), "t", "/kelola/petugas"),
         "href=\"/petugas/masuk\""}}) {
    const auto answer =
        view::error_answer(given::pages(), chrome, fcgi::FromElsewhere(),
                           {.incident = "abc123",
                            .path = "/kelola/petugas",
                            .safe = false,
                            .fields = {{"staff_name", "Penyusup Bercerita Panjang"}}});
    BOOST_TEST(static_cast<int>(answer.status) == 403);
    BOOST_TEST(has(answer.body, "Kiriman ini tidak kami proses"));
    BOOST_TEST(has(answer.body, way));
    for (const auto* carried : {"Penyusup", "staff_name", "Kirim lagi", "name=\"isian."})
      BOOST_TEST(!has(answer.body, carried), carried);
  }
}

BOOST_AUTO_TEST_CASE(being_too_late_is_told_with_the_way_back) {
  const auto answer =
      view::refusal_answer(given::pages(), view::citizen_chrome(given::citizen_session(), "t", "/"),
                           domain::Refusal::already_changed, "/laporan-saya/X");
  BOOST_TEST(static_cast<int>(answer.status) == 409);
  BOOST_TEST(has(answer.body, "href=\"/laporan-saya/X\""));
}

BOOST_AUTO_TEST_CASE(a_file_keeps_its_name_and_breaks_between_its_words) {
  const auto html = form_with(
      {.input = view::Input::several,
       .name = "public_photos",
       .label = "field.public_photos",
       .options = {{.value = "1", .label = "rumah_pak_<b>.jpg", .picture = "/triase/foto/1"},
                   {.value = "2", .label = "loket_satu"}}});
  BOOST_TEST(has(html, "<b class=\"name\">rumah_<wbr>pak_<wbr>&lt;b&gt;.jpg</b>"));
  BOOST_TEST(has(html, "<b>loket_satu</b>"));
}

BOOST_AUTO_TEST_SUITE_END()
