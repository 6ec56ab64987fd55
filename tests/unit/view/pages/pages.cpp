// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// What everybody reads: complete, escaped, without a trace of who looks.

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>

#include "handlers/view/pages/home.hpp"
#include "handlers/view/pages/reports.hpp"
#include "handlers/view/pages/texts.hpp"
#include "tests/unit/view/given.hpp"

namespace {

bool has(std::string_view html, std::string_view part) {
  return html.find(part) != std::string_view::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(public_pages)

BOOST_AUTO_TEST_CASE(home_shows_the_promise_and_the_late_ones) {
  const auto html = view::home(given::pages(), given::figures(), given::rows(), given::kNow);
  BOOST_TEST(has(html, "Ada yang perlu dibenahi di Kebumen?"));
  BOOST_TEST(has(html, "93 %"));
  BOOST_TEST(has(html, "<dt>selesai melewati batas, dari 159 yang selesai</dt><dd>12</dd>"));
  BOOST_TEST(has(html, "Terlambat 2 hari kerja"));
}

BOOST_AUTO_TEST_CASE(home_without_reports_invites) {
  const auto html = view::home(given::pages(), {}, {}, given::kNow);
  BOOST_TEST(has(html, "Buat laporan pertama"));
  BOOST_TEST(!has(html, "class=\"promise\""));
}

BOOST_AUTO_TEST_CASE(public_pages_carry_no_token) {
  const auto html = view::home(given::pages(), given::figures(), given::rows(), given::kNow);
  BOOST_TEST(!has(html, "csrf"));
  BOOST_TEST(!has(html, "method=\"post\""));
  BOOST_TEST(!has(html, "style="));
}

BOOST_AUTO_TEST_CASE(a_hostile_title_is_only_text) {
  auto report = given::report();
  report.row.title = given::kScript;
  report.text = std::string(given::kQuotes) + "\nbaris dua 🙂";
  report.steps[0].text = given::kScript;
  const auto html = view::public_report(given::pages(), report, given::kNow);
  BOOST_TEST(!has(html, "<script>alert"));
  BOOST_TEST(!has(html, "<img src=x"));
  BOOST_TEST(has(html, "\nbaris dua 🙂"));
}

BOOST_AUTO_TEST_CASE(a_report_tells_its_story_newest_first) {
  const auto html = view::public_report(given::pages(), given::report(), given::kNow);
  BOOST_TEST(has(html, "DPUPR sedang menindaklanjuti. Target selesai Rabu, 18 November 2026."));
  BOOST_TEST(has(html, "Sudah lewat 2 hari kerja"));
  BOOST_TEST(has(html, "Diteruskan ke DPUPR"));
  BOOST_TEST(html.find("Perkembangan") < html.find("Sudah diperiksa</b>"));
  BOOST_TEST(has(html, "Ikuti laporan ini"));
}

BOOST_AUTO_TEST_CASE(a_closed_report_is_not_late_and_not_followed) {
  auto report = given::report();
  report.row.state = domain::ReportState::closed;
  report.row.outcome = domain::Outcome::accepted;
  report.standing = given::standing({report.row.state, report.row.outcome}, domain::Reader::anyone);
  const auto html = view::public_report(given::pages(), report, given::kNow);
  BOOST_TEST(!has(html, "Terlambat"));
  BOOST_TEST(!has(html, "Ikuti laporan ini"));
}

BOOST_AUTO_TEST_CASE(an_empty_list_says_why_and_what_to_do) {
  auto list = given::list();
  list.rows.clear();
  list.filter = {.state = "closed", .category = "", .kecamatan = "", .page = 1};
  const auto html = view::report_list(given::pages(), list, given::kNow);
  BOOST_TEST(has(html, "Tidak ada laporan dengan saringan ini"));
  BOOST_TEST(has(html, "Tampilkan semua"));
  BOOST_TEST(has(html, "<option value=\"closed\" selected>"));
}

BOOST_AUTO_TEST_CASE(the_lists_address_is_clean) {
  BOOST_TEST(view::reports_address({}) == "/aduan");
  BOOST_TEST(view::reports_address({"closed", "lampu-jalan", "33.05.19", 2}) ==
             "/aduan?status=closed&kategori=lampu-jalan&kecamatan=33.05.19&halaman=2");
}

BOOST_AUTO_TEST_CASE(behind_the_fifth_page_the_list_goes_on_by_its_place) {
  auto list = given::list();
  list.filter.page = 5;
  const auto html = view::report_list(given::pages(), list, given::kNow);
  BOOST_TEST(has(html, "href=\"/aduan?sesudah=1795141800000.7\""));
  BOOST_TEST(has(html, "href=\"/aduan?halaman=4\""));
}

BOOST_AUTO_TEST_CASE(the_four_outcomes_are_a_table_and_a_picture) {
  const auto html = view::statistics(given::pages(), given::statistics());
  BOOST_TEST(has(html, "Tanpa tanggapan"));
  BOOST_TEST(has(html, "<rect x=\"0.00\" y=\"0\" width=\"49.06\""));
  BOOST_TEST(has(html, "<desc id=\"hasil-isi\">Diterima warga 49 %, Tanpa tanggapan 32 %"));
  BOOST_TEST(!has(html, "style="));
}

BOOST_AUTO_TEST_CASE(both_readings_stand_there_the_one_that_counts_first) {
  auto of = given::statistics();
  auto html = view::statistics(given::pages(), of);
  BOOST_TEST(html.find("Siang dan malam") < html.find("Hanya jam layanan"));
  BOOST_TEST(has(html, "<td class=\"num\">93 %</td>"));
  BOOST_TEST(has(html, "<td class=\"num\">99 %</td>"));

  of.recent.reading = of.year.reading = domain::ResponseReading::service_hours;
  html = view::statistics(given::pages(), of);
  BOOST_TEST(html.find("Hanya jam layanan") < html.find("Siang dan malam, setiap hari"));
  BOOST_TEST(has(html, "Hanya jam layanan hari kerja <b>(yang berlaku)</b>"));
  BOOST_TEST(has(html, "<dt>ditanggapi dalam 2 jam</dt><dd>99 %</dd>"));
}

BOOST_AUTO_TEST_CASE(what_is_open_and_late_is_said_in_words) {
  auto of = given::statistics();
  BOOST_TEST(has(view::statistics(given::pages(), of),
                 "104 laporan masih terbuka. 11 di antaranya terlambat: 2 menunggu Diskominfo, 9"));
  of.recent.late_for_answer = of.recent.late_for_work = 0;
  BOOST_TEST(has(view::statistics(given::pages(), of),
                 "104 laporan masih terbuka, tidak ada yang terlambat."));
}

BOOST_AUTO_TEST_CASE(a_mean_or_median_of_a_few_is_not_said) {
  auto of = given::statistics();
  BOOST_TEST(has(view::statistics(given::pages(), of), "Nilai rata-rata 4,2 dari 5, dari 37"));
  of.ratings = 4;
  of.stars = 20;
  of.entries.waits = {4};
  of.recent.answers = {4};
  const auto html = view::statistics(given::pages(), of);
  BOOST_TEST(has(html, "Baru 4 penilaian warga."));
  BOOST_TEST(!has(html, "Nilai rata-rata 5,0"));
  BOOST_TEST(!has(html, "separuh laporan ditanggapi"));
  BOOST_TEST(!has(html, "Separuhnya dicatat"));
}

BOOST_AUTO_TEST_CASE(the_quicker_half_has_an_honest_end) {
  BOOST_TEST(view::median_wait({3, 3}) == "15 menit");
  BOOST_TEST(view::median_wait({1, 1, 9}) == "1 jam");
  BOOST_TEST(view::median_wait({1, 0, 0, 0, 0, 0, 0, 1, 9}) == "> 3 hari");
  BOOST_TEST(view::median_wait({4}) == "");
}

BOOST_AUTO_TEST_CASE(statistics_without_any_report_say_what_will_stand_there) {
  const auto html = view::statistics(given::pages(), {});
  BOOST_TEST(has(html, "Belum ada laporan yang dapat dihitung."));
  BOOST_TEST(has(html, "Cara menghitung"));
  BOOST_TEST(!has(html, "<svg class=\"chart\""));
}

BOOST_AUTO_TEST_CASE(the_standard_has_fourteen_parts_and_its_decree) {
  const auto html = view::service_standard(given::pages());
  for (int part = 1; part <= 14; ++part)
    BOOST_TEST(has(html, ">" + std::to_string(part) + ". "), "part " << part);
  BOOST_TEST(has(html, "360.2/0750"));
  BOOST_TEST(has(html, "Jalan Hasyim Ash&#39;ari Nomor 6 Panjer"));
}

BOOST_AUTO_TEST_CASE(the_source_is_that_of_the_version_that_runs_or_somebody_is_named) {
  const auto html =
      view::source_code(given::pages(), "0.1.0+1f2e3d4c5b6a",
                        view::SourceArchive{"laporbup-0.1.0+1f2e3d4c5b6a.tar.gz", 1'234'001});
  BOOST_TEST(has(html, "<code>0.1.0+1f2e3d4c5b6a</code>"));
  BOOST_TEST(has(html, "href=\"/statis/laporbup-0.1.0+1f2e3d4c5b6a.tar.gz\""));
  BOOST_TEST(has(html, "1235 kB"));
  BOOST_TEST(!has(html, "Mintalah"));
  const auto none = view::source_code(given::pages(), "0.1.0+unknown", std::nullopt);
  BOOST_TEST(has(none, "Mintalah"));
  BOOST_TEST(has(none, "(0287) 383349"));
  BOOST_TEST(!has(none, ".tar.gz"));
}

/// By hand, against the rules of which the page's table is made: who is accused, who is blind, who
/// handles it.
BOOST_AUTO_TEST_CASE(the_page_on_reporting_officers_says_what_the_rules_do) {
  const auto html =
      view::report_safely(given::pages(), {.health = "Dinkes", .education = "Disdik"});
  const std::string inspektorat = "Inspektorat yang membaca dan menangani laporan ini.";
  const std::string clock =
      "Diskominfo dapat membacanya dan mengawasi batas waktunya, tetapi tidak menanganinya.";
  const std::string unseen = "Diskominfo tidak dapat melihatnya.";
  const std::vector<std::array<std::string, 3>> rows{
      {"Instansi pemerintah kabupaten", "Semua akun instansi itu", inspektorat + " " + clock},
      {"Bupati atau Wakil Bupati", "Semua akun pimpinan", inspektorat + " " + clock},
      {"Pemerintah desa atau kelurahan", "Semua akun kecamatan tempat desa atau kelurahan itu",
       inspektorat + " " + clock},
      {"Puskesmas", "Semua akun Dinkes", inspektorat + " " + clock},
      {"Sekolah", "Semua akun Disdik", inspektorat + " " + clock},
      {"Diskominfo, yang menjalankan layanan ini", "Semua akun instansi itu",
       inspektorat + " " + unseen},
      {"Inspektorat", "Semua akun instansi itu",
       "Pimpinan yang membaca dan menangani laporan ini. " + clock}};
  std::size_t at = 0;
  for (const auto& [who, blind, desk] : rows) {
    const auto row = "<tr><th scope=\"row\">" + who +
                     "</th><td data-label=\"Tidak dapat melihatnya\">" + blind +
                     "</td><td data-label=\"Yang menangani\">" + desk + "</td></tr>";
    at = html.find(row, at);
    BOOST_TEST((at != std::string::npos), row);
    if (at == std::string::npos) at = 0;
  }
  const std::string mark = "<th scope=\"row\">";
  std::size_t count = 0;
  for (auto next = html.find(mark); next != std::string::npos; next = html.find(mark, next + 1))
    ++count;
  BOOST_TEST(count == rows.size());
  BOOST_TEST(has(html, "<b>Rahasia dan anonim</b>: Isi laporan tidak dapat dibaca umum"));
  BOOST_TEST(has(html, "membaca naskah yang sudah dibersihkan"));
  BOOST_TEST(has(html, "persetujuan petugas kedua"));
  BOOST_TEST(has(html, "juga oleh yang dilaporkan"));
  for (const auto* door :
       {"Ombudsman RI Perwakilan Jawa Tengah", "Inspektorat Provinsi", "(KPK)", "(LPSK)"})
    BOOST_TEST(has(html, door));
}

BOOST_AUTO_TEST_CASE(help_shows_emergency_numbers_as_links) {
  const auto html = view::help(given::pages(), {{"polisi", "110"}});
  BOOST_TEST(has(html, "<a href=\"tel:110\">110 polisi</a>"));
}

BOOST_AUTO_TEST_CASE(the_feed_is_xml_with_absolute_addresses) {
  auto rows = given::rows();
  rows[0].title = "A & B <c>";
  const auto xml = view::feed(given::pages(), rows, given::kNow);
  BOOST_TEST(xml.starts_with("<?xml"));
  BOOST_TEST(has(xml, "<title>A &amp; B &lt;c&gt;</title>"));
  BOOST_TEST(has(xml, "https://laporbup.example/aduan/"));
}

BOOST_AUTO_TEST_SUITE_END()
