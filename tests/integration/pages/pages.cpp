// SPDX-License-Identifier: AGPL-3.0-or-later
// What everybody may read, as the account of `pages`, which may read nothing else.
#include <boost/test/unit_test.hpp>

#include "fcgi/http_error.hpp"
#include "handlers/pages/actions.hpp"
#include "tests/support/given.hpp"

namespace {

using namespace std::chrono_literals;

fcgi::Config config_of(support::Database& db) {
  const auto address = db.address_of("pages");
  return fcgi::Config({{"service.name", "LaporBup Kebumen"},
                       {"service.regency", "Kabupaten Kebumen"},
                       {"service.office", "Dinas Komunikasi dan Informatika"},
                       {"service.address", "Jalan Hasyim Ash'ari Nomor 6"},
                       {"service.phone", "(0287) 383349"},
                       {"service.base_url", "http://127.0.0.1"},
                       {"paths.templates", LAPORBUP_TEMPLATES},
                       {"database.socket", address.socket},
                       {"database.schema", address.schema},
                       {"database.user", address.user},
                       {"database.password", address.password}});
}

/// The binary's own application over a database that is emptied per case.
struct Fixture {
  support::Database db;
  fcgi::Config config = config_of(db);
  pages::App app{config};

  fcgi::Visit visit(std::string path, const std::vector<fcgi::Params::Pair>& query = {}) const {
    fcgi::Visit visit;
    visit.now = given::kNow + 1h;
    visit.request.method = "GET";
    visit.request.path = std::move(path);
    for (const auto& [name, value] : query) visit.request.query.add(name, value);
    return visit;
  }

  fcgi::Response show(const std::string& code) {
    auto visit = this->visit("/aduan/" + code);
    visit.path_values["code"] = code;
    return pages::show(app, visit);
  }

  fcgi::Response list(const std::vector<fcgi::Params::Pair>& query = {}) {
    auto visit = this->visit("/aduan", query);
    return pages::list(app, visit);
  }
};

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string header(const fcgi::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return {};
}

bool is_not_found(const fcgi::HttpError& error) {
  return error.status() == fcgi::Status::not_found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(public_pages, *support::needs_database())

BOOST_FIXTURE_TEST_CASE(a_forwarded_report_can_be_read_by_everybody, Fixture) {
  const auto report = given::forwarded(db);

  const auto answer = show(report.code.stored());

  BOOST_TEST(static_cast<int>(answer.status) == 200);
  BOOST_TEST(has(answer.body, report.code.display()));
  BOOST_TEST(has(answer.body, "Diteruskan ke DPUPR"));
  BOOST_TEST(has(answer.body, "paling lambat"));
}

BOOST_FIXTURE_TEST_CASE(the_reporter_is_nowhere_on_a_public_page, Fixture) {
  const auto report = given::forwarded(db);
  const auto page = show(report.code.stored()).body;
  BOOST_TEST(!has(page, "Siti"));
  BOOST_TEST(!has(page, "siti@contoh.test"));
  BOOST_TEST(!has(page, "81234567890"));
}

BOOST_FIXTURE_TEST_CASE(how_many_told_of_the_same_is_said_on_page_and_list, Fixture) {
  const auto report = given::forwarded(db);
  const auto tini =
      given::citizen(db, {.name = "Tini", .email = "tini@contoh.test", .phone = "+628111111111"});
  const auto merged = given::filed(db, {}, tini);
  BOOST_TEST(!has(show(report.code.stored()).body, "warga melaporkan hal yang sama"));
  domain::ActInput into;
  into.given = domain::OtherReport{report.code.stored()};
  BOOST_REQUIRE(given::act(db, merged.id, store::by(given::officer(db)),
                           {.event = domain::Event::merge, .input = into}, given::kNow + 30min));
  db.run("INSERT INTO support (complaint_id, account_id, at) VALUES (" +
         std::to_string(report.id.value) + ", " + std::to_string(tini.id.value) +
         ", '2026-11-24 03:00:00')");

  const auto page = show(report.code.stored()).body;

  BOOST_TEST(has(page, "2 warga melaporkan hal yang sama"));
  BOOST_TEST(has(page, "1 laporan digabung ke sini"));
  BOOST_TEST(has(page, "1 warga mendukung"));
  BOOST_TEST(has(list().body, "2 warga melaporkan hal yang sama"));
}

BOOST_FIXTURE_TEST_CASE(two_visitors_get_the_same_bytes, Fixture) {
  const auto report = given::forwarded(db);
  BOOST_TEST(show(report.code.stored()).body == show(report.code.stored()).body);
}

BOOST_FIXTURE_TEST_CASE(a_report_before_forward_does_not_exist_for_the_public, Fixture) {
  const auto report = given::filed(db);
  BOOST_CHECK_EXCEPTION((void)show(report.code.stored()), fcgi::HttpError, is_not_found);
}

BOOST_FIXTURE_TEST_CASE(a_secret_report_is_the_same_404_as_none, Fixture) {
  const auto report = given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret}});
  BOOST_CHECK_EXCEPTION((void)show(report.code.stored()), fcgi::HttpError, is_not_found);
  BOOST_TEST(!has(list().body, report.code.stored()));
}

BOOST_FIXTURE_TEST_CASE(a_hidden_report_is_gone_at_once, Fixture) {
  const auto report = given::forwarded(db);
  db.run("UPDATE complaint SET hidden = 1 WHERE id = " + std::to_string(report.id.value));
  BOOST_CHECK_EXCEPTION((void)show(report.code.stored()), fcgi::HttpError, is_not_found);
}

BOOST_FIXTURE_TEST_CASE(the_list_is_searched_by_words, Fixture) {
  const auto report = given::forwarded(db);
  const auto found = list({{"q", "jalanan berlubang"}});
  BOOST_TEST(static_cast<int>(found.status) == 200);
  BOOST_TEST(has(found.body, report.code.stored()));
  BOOST_TEST(has(found.body, "value=\"jalanan berlubang\""));
  BOOST_TEST(header(found, "Cache-Control") == "no-store");
}

BOOST_FIXTURE_TEST_CASE(a_search_in_vain_says_what_to_try, Fixture) {
  given::forwarded(db);
  const auto page = list({{"q", "<b>helikopter"}}).body;
  BOOST_TEST(has(page, "Tidak ada laporan yang memuat semua kata"));
  BOOST_TEST(has(page, "&lt;b&gt;helikopter"));
  BOOST_TEST(has(page, "Coba kata yang lebih sedikit"));
}

BOOST_FIXTURE_TEST_CASE(the_words_of_what_is_not_public_find_nothing, Fixture) {
  const auto secret = given::forwarded(db, {.draft = {.privacy = domain::Privacy::secret}});
  BOOST_TEST(!has(list({{"q", "lubang"}}).body, secret.code.stored()));
  BOOST_TEST(!has(list({{"q", "jengkal"}}).body, secret.code.stored()));
}

BOOST_FIXTURE_TEST_CASE(a_code_searched_for_leads_to_its_report, Fixture) {
  const auto report = given::forwarded(db);
  const auto code = report.code.display();
  for (const auto& typed : {code, code + "."}) {
    const auto answer = list({{"q", typed}});
    BOOST_TEST(static_cast<int>(answer.status) == 303);
    BOOST_TEST(header(answer, "Location") == "/aduan/" + report.code.stored());
  }
}

BOOST_FIXTURE_TEST_CASE(a_search_has_one_clean_address, Fixture) {
  const auto answer = list({{"q", "  jalan   rusak "}, {"status", ""}, {"halaman", "3"}});
  BOOST_TEST(static_cast<int>(answer.status) == 301);
  BOOST_TEST(header(answer, "Location") == "/aduan?q=jalan%20rusak");
}

BOOST_FIXTURE_TEST_CASE(a_code_typed_another_way_is_corrected, Fixture) {
  const auto report = given::forwarded(db);
  const auto code = report.code.display();
  // Behind it what a sentence left there.
  for (const auto& typed : {code, code + ".", code + ",", code + ")", code + "!", code + "*",
                            report.code.stored() + ".", report.code.stored() + ").\""}) {
    const auto answer = show(typed);
    BOOST_TEST(static_cast<int>(answer.status) == 301, typed);
    BOOST_TEST(header(answer, "Location") == "/aduan/" + report.code.stored(), typed);
  }
  for (const auto& typed : {"." + code, code + ".x", std::string("."), std::string("..")})
    BOOST_CHECK_EXCEPTION((void)show(typed), fcgi::HttpError, is_not_found);
}

BOOST_FIXTURE_TEST_CASE(a_code_that_cannot_be_is_not_found, Fixture) {
  BOOST_CHECK_EXCEPTION((void)show("7F3KQ2MX4HB"), fcgi::HttpError, is_not_found);
  BOOST_CHECK_EXCEPTION((void)show("' OR 1=1 --"), fcgi::HttpError, is_not_found);
}

BOOST_FIXTURE_TEST_CASE(the_list_is_filtered_by_state, Fixture) {
  const auto report = given::forwarded(db);
  BOOST_TEST(has(list({{"status", "forwarded"}}).body, report.code.stored()));
  BOOST_TEST(has(list({{"status", "closed"}}).body, "Tidak ada laporan dengan saringan ini"));
}

BOOST_FIXTURE_TEST_CASE(another_form_of_the_lists_address_is_corrected, Fixture) {
  BOOST_TEST(header(list({{"halaman", "1"}}), "Location") == "/aduan");
  BOOST_TEST(header(list({{"halaman", "99"}}), "Location") == "/aduan");
  BOOST_TEST(header(list({{"kategori", "jalan-rusak"}, {"status", "closed"}}), "Location") ==
             "/aduan?status=closed&kategori=jalan-rusak");
  BOOST_TEST(header(list({{"status", "' OR 1=1"}}), "Location") == "/aduan");
}

BOOST_FIXTURE_TEST_CASE(pages_follow_each_other_without_gap_or_repetition, Fixture) {
  const auto citizen = given::citizen(db);
  for (int i = 0; i < 25; ++i) given::forwarded(db, {}, citizen);

  const auto first = list().body;
  const auto second = list({{"halaman", "2"}}).body;

  const auto rows = [](const std::string& html) {
    std::size_t count = 0;
    for (auto at = html.find("<h3>"); at != std::string::npos; at = html.find("<h3>", at + 1))
      ++count;
    return count;
  };
  BOOST_TEST(rows(first) == 20U);
  BOOST_TEST(rows(second) == 5U);
  BOOST_TEST(has(first, "href=\"/aduan?halaman=2\""));
  BOOST_TEST(!has(second, "rel=\"next\""));
}

BOOST_FIXTURE_TEST_CASE(home_statistics_and_feed_answer, Fixture) {
  const auto report = given::forwarded(db);
  auto first = visit("/");
  const auto home = pages::home(app, first);
  BOOST_TEST(has(home.body, report.code.stored()));
  BOOST_TEST(header(home, "Set-Cookie") == "");

  auto figures = visit("/statistik");
  BOOST_TEST(has(pages::statistics(app, figures).body, "Dua jam, dibaca dengan dua cara"));

  auto news = visit("/umpan.atom");
  BOOST_TEST(header(pages::feed(app, news), "Content-Type") ==
             "application/atom+xml; charset=utf-8");
}

BOOST_FIXTURE_TEST_CASE(the_first_page_and_the_statistics_say_the_same_figures, Fixture) {
  const auto citizen = given::citizen(db);
  for (int i = 0; i < 6; ++i) given::forwarded(db, {}, citizen);
  const auto promise_of = [](const std::string& html) {
    const auto from = html.find("<dl class=\"promise\">");
    return html.substr(from, html.find("</dl>", from) - from);
  };
  auto first = visit("/");
  auto figures = visit("/statistik");

  const auto said = promise_of(pages::home(app, first).body);
  const auto before = app.db.statement_count();
  const auto page = pages::statistics(app, figures).body;

  BOOST_TEST(app.db.statement_count() - before == 6U);
  BOOST_TEST(said == promise_of(page));
  BOOST_TEST(has(said, "<dt>ditanggapi dalam 2 jam</dt><dd>100 %</dd>"));
  BOOST_TEST(has(said, "<dt>separuh laporan ditanggapi dalam</dt><dd>15 menit</dd>"));
  BOOST_TEST(has(said, "<dt>masih terbuka saat ini</dt><dd>6</dd>"));
  BOOST_TEST(has(page, "<th scope=\"row\">situs"));
}

BOOST_FIXTURE_TEST_CASE(statistics_of_nothing_explain_themselves, Fixture) {
  auto figures = visit("/statistik");
  const auto page = pages::statistics(app, figures).body;
  BOOST_TEST(has(page, "Belum ada laporan yang dapat dihitung."));
  BOOST_TEST(has(page, "Cara menghitung"));
}

BOOST_FIXTURE_TEST_CASE(the_same_bytes_have_the_same_tag_and_others_another, Fixture) {
  auto figures = visit("/statistik");
  const auto empty = header(pages::statistics(app, figures), "ETag");
  BOOST_TEST(empty.size() == 34U);
  BOOST_TEST(header(pages::statistics(app, figures), "ETag") == empty);
  given::forwarded(db);
  BOOST_TEST(header(pages::statistics(app, figures), "ETag") != empty);
}

BOOST_FIXTURE_TEST_CASE(a_page_is_compressed_as_the_browser_can, Fixture) {
  auto visitor = visit("/standar-pelayanan");
  visitor.request.accept_encoding = "gzip, br";
  const auto answer = pages::service_standard(app, visitor);
  BOOST_TEST(header(answer, "Content-Encoding") == "br");
  BOOST_TEST(answer.body.size() < 14U * 1024U);
}

BOOST_FIXTURE_TEST_CASE(an_unreleased_photo_is_not_found, Fixture) {
  auto visitor = visit("/foto/0123456789abcdef0123456789abcdef.jpg");
  visitor.path_values["name"] = "0123456789abcdef0123456789abcdef.jpg";
  BOOST_CHECK_EXCEPTION((void)pages::photo(app, visitor), fcgi::HttpError, is_not_found);
}

BOOST_FIXTURE_TEST_CASE(health_is_ok_while_the_database_answers, Fixture) {
  auto visitor = visit("/healthz");
  BOOST_TEST(static_cast<int>(pages::health(app, visitor).status) == 200);
}

BOOST_FIXTURE_TEST_CASE(health_says_503_when_the_schema_does_not_answer, Fixture) {
  const fcgi::Config elsewhere({{"service.name", "x"},
                                {"service.regency", "x"},
                                {"service.office", "x"},
                                {"service.address", "x"},
                                {"service.phone", "1"},
                                {"service.base_url", "http://127.0.0.1"},
                                {"paths.templates", LAPORBUP_TEMPLATES},
                                {"database.socket", "/nonexistent/mariadb.sock"},
                                {"database.schema", "x"},
                                {"database.user", "x"},
                                {"database.password", "x"}});
  pages::App away(elsewhere);
  auto visitor = visit("/healthz");
  BOOST_CHECK_EXCEPTION((void)pages::health(away, visitor), fcgi::HttpError, [](const auto& error) {
    return error.status() == fcgi::Status::unavailable;
  });
}

BOOST_AUTO_TEST_CASE(reporting_an_officer_safely_names_the_offices_over_puskesmas_and_schools) {
  Fixture fixture;
  auto visit = fixture.visit("/bantuan/melaporkan-petugas");
  const auto page = pages::report_safely(fixture.app, visit);
  BOOST_TEST(has(page.body, "Semua akun Dinas Kesehatan, Pengendalian Penduduk dan Keluarga"));
  BOOST_TEST(has(page.body, "Semua akun Dinas Pendidikan, Kepemudaan dan Olahraga"));
  for (auto* linking : {pages::help, pages::privacy_notice})
    BOOST_TEST(has(linking(fixture.app, visit).body, "href=\"/bantuan/melaporkan-petugas\""));
}

BOOST_AUTO_TEST_SUITE_END()
