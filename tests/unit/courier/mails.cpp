// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// Every mail: complete, escaped in HTML and not in text, one line of subject, and silent about
/// what a *Rahasia* report must not tell.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <utility>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/next_step.hpp"
#include "handlers/view/courier/mail.hpp"
#include "handlers/view/kit/mail_values.hpp"
#include "tests/unit/courier/given.hpp"

namespace data = boost::unit_test::data;

namespace {

constexpr std::string_view kHostile =
    "<script>alert('x')</script>\r\nBcc: lain@contoh.test\n😀 & \"kutip\" {{KODE}}";

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string file(const std::string& key, const std::string& ending) {
  return LAPORBUP_TEMPLATES "/mail/" + key + ending;
}

std::string content(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

domain::Values hostile() {
  auto values = given::values();
  for (auto& [name, value] : values)
    if (name != "tautan" && name != "berhenti" && name != "pin") value = kHostile;
  return values;
}

view::MailText mail(const std::string& key, const domain::Values& values, bool code_only = false) {
  return view::mail(given::pages(),
                    {.key = key, .name = "Siti Rahayu", .values = values, .code_only = code_only});
}

/// Names of values that the templates of `key` show, "JUDUL".
std::vector<std::string> names_shown(const std::string& key) {
  const auto text = content(file(key, ".txt.tpl")) + content(file(key, ".subject.tpl"));
  static const std::regex kName(R"(\{\{([A-Z_]+)\}\})");
  std::vector<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), kName), end; at != end; ++at)
    names.push_back((*at)[1]);
  return names;
}

/// What stands in a mail for a name, with the values of `given::values`.
const std::map<std::string, std::string>& words() {
  static const std::map<std::string, std::string> all{
      {"KODE", "7F3K-Q2MX-4H0"},
      {"JUDUL", "Lampu jalan mati di tikungan Pasar Gombong"},
      {"STATUS", "Dikerjakan"},
      {"OPD", "Disperkimhub"},
      {"PELAKU", "Disperkimhub"},
      {"MEJA", "Diskominfo"},
      {"KETERANGAN", "Dua lampu sudah kami ganti.\nSatu lagi menunggu suku cadang."},
      {"KATEGORI", "Lampu penerangan jalan"},
      {"KERAHASIAAN", "Rahasia"},
      {"PUBLIKASI", "ringkasannya dapat dibaca umum tanpa nama dan nomor Anda"},
      {"KEJADIAN", "Perkembangan"},
      {"ALASAN", "tidak terbukti"},
      {"LANGKAH", "Teguran"},
      {"TUJUAN", "Balai Besar Pelaksanaan Jalan Nasional"},
      {"SALURAN", "surat"},
      {"NOMOR", "600/1234"},
      {"PERANGKAT", "Firefox di Android"},
      {"PIN", "482913"},
      {"PERSEN", "80"},
      {"TENGGAT", "Jumat, 11 Desember 2026"},
      {"SEMULA", "Kamis, 19 November 2026 pukul 09.30 WIB"},
      {"WAKTU", "Jumat, 20 November 2026 pukul 09.30 WIB"},
      {"TANGGAL", "1 Desember 2026"},
      {"TAUTAN", "https://laporbup.example/laporan-saya/7F3KQ2MX4H0"},
      {"BALAS", "https://laporbup.example/jawab/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"},
      {"BERHENTI", "https://laporbup.example/berhenti/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"},
      {"HARI", "20 November 2026"},
      {"JUMLAH", "5"},
      {"N_TERLAMBAT", "(1)"},
      {"N_HARI_INI", "(1)"},
      {"N_TIGA_HARI", "(1)"},
      {"N_BARU", "(1)"},
      {"N_DIJAWAB", "(1)"},
      {"WORDS", "Jembatan retak"},
      {"HREF", "https://laporbup.example/opd/aduan/7F3KQ2MX4H0"},
      {"LAYANAN", "LaporBup Kebumen"},
      {"KABUPATEN", "Pemerintah Kabupaten Kebumen"},
      {"KANTOR", "Dinas Komunikasi dan Informatika Kabupaten Kebumen"},
      {"ALAMAT", "Jalan Hasyim Ash'ari Nomor 6 Panjer Kebumen 54311"},
      {"TELEPON", "(0287) 383349"},
      {"LACAK", "https://laporbup.example/lacak"},
      {"MASUK", "https://laporbup.example/akun/masuk"},
      {"LUPA_SANDI", "https://laporbup.example/akun/lupa-sandi"},
      {"HARI_SIMPAN", "7 hari"},
      {"PADA_HARI", "Selasa, 1 Desember 2026"},
      {"JANJI", "memeriksa kebenarannya"},
  };
  return all;
}

/// Names whose sentence stands only where another value is absent.
bool is_otherwise_hidden(const std::string& name) {
  return name == "ALAMAT_TUJUAN" || name == "JAM";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mails)

BOOST_DATA_TEST_CASE(every_message_has_its_three_templates, data::make(given::mail_keys()), key) {
  for (const auto* ending : {".subject.tpl", ".txt.tpl", ".html.tpl"})
    BOOST_TEST(std::filesystem::exists(file(key, ending)), key << ending << " is missing");
}

BOOST_AUTO_TEST_CASE(what_an_opd_gave_back_is_decided_by_the_desk_at_which_it_stands) {
  for (const auto& [desk, name] :
       {std::pair{"triage", "Diskominfo"}, {"inspector", "Inspektorat"}, {"leader", "Pimpinan"}}) {
    auto values = given::values();
    values["meja"] = desk;
    const auto sent = mail("complaint_sent_back", values);
    const auto decides = std::string(name) + " menentukan langkah berikutnya";
    BOOST_TEST((sent.text.find("Disperkimhub mengembalikan laporan Anda") != std::string::npos));
    BOOST_TEST((sent.text.find(decides) != std::string::npos), desk);
    BOOST_TEST((sent.html.find(decides) != std::string::npos), desk);
  }
}

BOOST_AUTO_TEST_CASE(the_way_by_pin_is_told_to_who_has_no_account) {
  auto values = given::values();
  BOOST_TEST(mail("complaint_progress", values).text.find("Tidak punya akun?") ==
             std::string::npos);
  values.insert_or_assign("tautan", "/lacak/7F3KQ2MX4H0");
  BOOST_TEST(mail("complaint_progress", values).text.find("Tidak punya akun?") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_template_belongs_to_a_message) {
  const auto keys = given::mail_keys();
  for (const auto& entry : std::filesystem::directory_iterator(LAPORBUP_TEMPLATES "/mail")) {
    if (entry.is_directory()) continue;
    const auto name = entry.path().filename().string();
    BOOST_TEST((std::ranges::find(keys, name.substr(0, name.find('.'))) != keys.end()),
               name << " is nobody's");
  }
}

BOOST_DATA_TEST_CASE(every_placeholder_is_filled, data::make(given::mail_keys()), key) {
  const auto sent = mail(key, given::values());
  auto values = given::values();
  values.erase("waktu");
  const auto before = mail(key, values);  // some say other things before it happened

  for (const auto& name : names_shown(key)) {
    if (is_otherwise_hidden(name)) continue;
    BOOST_REQUIRE_MESSAGE(words().contains(name), name << " is not known here");
    const auto& shown = words().at(name);
    BOOST_TEST((has(sent.text, shown) || has(sent.subject, shown) || has(before.text, shown)),
               key << " does not show " << name << ":\n"
                   << sent.text);
  }
  BOOST_TEST(!has(sent.subject + sent.text + sent.html, "{{"));
}

BOOST_DATA_TEST_CASE(text_holds_no_html_and_html_no_markup_of_values,
                     data::make(given::mail_keys()), key) {
  const auto sent = mail(key, hostile());

  BOOST_TEST(!has(sent.text, "&amp;"));
  BOOST_TEST(!has(sent.text, "&lt;"));
  BOOST_TEST(!has(sent.text, "&#39;"));
  BOOST_TEST(!has(sent.text, "&quot;"));
  BOOST_TEST(!has(sent.html, "<script"));
  BOOST_TEST(!has(sent.html, "href=\"<"));
}

BOOST_DATA_TEST_CASE(the_subject_is_one_short_line, data::make(given::mail_keys()), key) {
  BOOST_TEST(mail(key, hostile()).subject.find_first_of("\r\n") == std::string::npos);
  const auto sent = mail(key, given::values());
  BOOST_TEST(!sent.subject.empty());
  BOOST_TEST(sent.subject.size() <= 78U, sent.subject);
}

BOOST_DATA_TEST_CASE(without_values_no_sentence_is_half, data::make(given::mail_keys()), key) {
  const auto sent = view::mail(given::pages(), {.key = key, .values = given::code_only()});

  static const std::regex kHalf(
      R"( [.,;:]|  [a-z]|\(\)| (paling lambat|sampai|selesai|ke|pada|waktunya)[.:])");
  auto text = std::regex_replace(sent.text, std::regex("Kode lacak :"), "Kode lacak:");
  text = std::regex_replace(text, std::regex("menyatakan laporan Anda selesai\\."), "");
  std::smatch found;
  const std::string half = std::regex_search(text, found, kHalf) ? found.str() : "";
  BOOST_TEST(half.empty(), key << ": \"" << half << "\" in\n" << text);
}

// Mail programs show the first line beside the subject: it says what happened, then what is next.
BOOST_DATA_TEST_CASE(the_first_line_says_what_happened_and_the_second_what_is_next,
                     data::make(given::mail_keys()), key) {
  for (const auto& values : {given::values(), given::code_only()}) {
    const auto sent = mail(key, values);
    const auto lines = view::lines_of(sent.text);
    BOOST_REQUIRE(lines.size() > 5U);
    BOOST_TEST((lines[0].ends_with('.') || lines[0].ends_with('?')), key << ": " << lines[0]);
    BOOST_TEST(lines[0].size() >= 15U, key << ": " << lines[0]);
    for (const auto* greeting : {"Yth", "Salam", "Halo", "Kepada", "Siti", "DATA CONTOH"})
      BOOST_TEST(!lines[0].starts_with(greeting), key << ": " << lines[0]);
    BOOST_TEST(lines[1].empty(), key << ": " << lines[1]);
    BOOST_TEST(!lines[2].empty());
    BOOST_TEST(has(sent.html, "<p class=\"first\">"), key);
  }
  BOOST_TEST(has(mail(key, given::values()).text, "untuk Bapak/Ibu Siti Rahayu"));
}

// A background that is fixed under letters that are not: unreadable where the reader's screen is
// dark. So every colour comes in pairs, and the mail says that it knows both.
BOOST_DATA_TEST_CASE(html_is_readable_in_the_dark, data::make(given::mail_keys()), key) {
  const auto html = mail(key, given::values()).html;
  BOOST_TEST(has(html, "<meta name=\"color-scheme\" content=\"light dark\">"));
  const auto dark = html.find("@media (prefers-color-scheme:dark)");
  BOOST_REQUIRE(dark != std::string::npos);
  for (const auto* rule :
       {"body{background:", ".sheet{background:", ".btn{background:", "a{color:"})
    BOOST_TEST(html.find(rule, dark) != std::string::npos, rule);
  const auto body = html.substr(html.find("<body>"));
  for (const auto* fixed : {"style=", "bgcolor", "color=\""})
    BOOST_TEST(!has(body, fixed), key << " has " << fixed);
}

BOOST_AUTO_TEST_CASE(what_can_be_answered_is_answered_by_its_own_link) {
  auto values = given::values();
  for (const auto* key : {"complaint_asked", "complaint_ask_reminder"})
    BOOST_TEST(has(mail(key, values).text, "tanpa masuk"));
  const auto resolved = mail("complaint_resolved", values);
  const std::string link = words().at("BALAS");
  BOOST_TEST(has(resolved.text, link + "\n"));
  BOOST_TEST(has(resolved.text, link + "/belum\n"));
  BOOST_TEST(has(resolved.html, "href=\"" + link + "/belum\""));
  values.erase("balas");
  for (const auto* key : {"complaint_asked", "complaint_ask_reminder", "complaint_resolved"}) {
    BOOST_TEST(!has(mail(key, values).text, "tanpa masuk"));
    BOOST_TEST(has(mail(key, values).html, "class=\"btn\" href=\"" + words().at("TAUTAN")));
  }
}

BOOST_DATA_TEST_CASE(a_secret_report_gives_away_its_code_and_nothing_else,
                     data::make(given::mail_keys()), key) {
  if (!key.starts_with("complaint_")) return;
  const auto sent = mail(key, given::values(), true);

  const auto all = sent.subject + sent.text + sent.html;
  BOOST_TEST(has(all, "7F3K-Q2MX-4H0"));
  for (const auto* hidden : {"Lampu", "Disperkimhub", "Dikerjakan", "Siti", "suku cadang"})
    BOOST_TEST(!has(all, hidden), hidden);
}

BOOST_AUTO_TEST_CASE(html_keeps_the_lines_of_what_people_wrote) {
  const auto sent = mail("complaint_progress", given::values());
  BOOST_TEST(has(sent.html, "kami ganti.<br>Satu lagi"));
}

BOOST_AUTO_TEST_CASE(html_needs_nothing_from_elsewhere) {
  for (const auto& key : given::mail_keys()) {
    const auto html = mail(key, given::values()).html;
    BOOST_TEST(html.starts_with("<!DOCTYPE html>"));
    for (const auto* remote : {"<img", "<link", "<script", "url(", "src="})
      BOOST_TEST(!has(html, remote), key << " has " << remote);
  }
}

BOOST_AUTO_TEST_CASE(a_report_that_is_not_ours_says_whom_to_turn_to) {
  auto values = given::values();
  values.erase("nomor");
  BOOST_TEST(
      has(mail("complaint_redirected", values).text,
          "Silakan hubungi Balai Besar Pelaksanaan Jalan Nasional, Jalan Contoh 1, Semarang, "
          "Senin sampai Jumat 07.30–16.00."));
}

// The word of the state is the pages', with how it ended.
BOOST_AUTO_TEST_CASE(a_mail_calls_a_state_as_the_pages_do) {
  domain::Values values{{"kode", "7F3KQ2MX4H0"}};
  const auto state_line = [&] {
    const auto text = mail("complaint_commented", values).text;
    const auto at = text.find("Keadaan    :");
    return at == std::string::npos ? text : text.substr(at, text.find('\n', at) - at);
  };
  values["status"] = "rejected";
  BOOST_TEST(state_line() == "Keadaan    : Tidak dapat diproses");
  values["tak_terbukti"] = "ya";
  BOOST_TEST(state_line() == "Keadaan    : Tidak terbukti");
  values = {{"kode", "7F3KQ2MX4H0"}, {"status", "closed"}, {"hasil", "abandoned"}};
  BOOST_TEST(state_line() == "Keadaan    : Ditutup");
  values["hasil"] = "accepted";
  BOOST_TEST(state_line() == "Keadaan    : Selesai");
}

// Each of our clocks, and who acts where no OPD does.
BOOST_AUTO_TEST_CASE(after_an_answer_a_mail_says_who_does_what) {
  auto values = given::values();
  for (const auto clock : domain::kAllClocks) {
    values["janji"] = to_word(clock);
    const auto& does = given::pages().messages().text("does." + values["janji"]);
    BOOST_TEST(has(mail("complaint_supplied", values).text,
                   "Disperkimhub " + does + " paling lambat Jumat, 11 Desember 2026."));
  }
  values.erase("opd");
  values["janji"] = "decision";
  BOOST_TEST(has(mail("complaint_supplied", values).text,
                 "Diskominfo menanggapi paling lambat Jumat, 11 Desember 2026."));
}

BOOST_AUTO_TEST_CASE(whoever_gave_a_report_back_is_named_and_handles_it_no_more) {
  auto values = given::values();
  values["pelaku"] = std::exchange(values["opd"], "");
  const auto text = mail("complaint_sent_back", values).text;
  BOOST_TEST(has(text, "Disperkimhub mengembalikan laporan Anda."));
  BOOST_TEST(!has(text, "Ditangani"));
}

BOOST_AUTO_TEST_CASE(an_unknown_message_is_a_fault) {
  BOOST_CHECK_THROW(mail("complaint_unheard_of", {}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(times_are_local_and_in_words) {
  BOOST_TEST(view::time_in_words("2026-11-20 02:30:00.000") ==
             "Jumat, 20 November 2026 pukul 09.30 WIB");
  BOOST_TEST(view::time_in_words("2026-12-11 16:59:59.000") == "Jumat, 11 Desember 2026");
  BOOST_TEST(view::time_in_words("2026-12-01") == "1 Desember 2026");
  BOOST_TEST(view::time_in_words("2026-13-45") == "2026-13-45");
  BOOST_TEST(view::time_in_words("besok") == "besok");
}

BOOST_AUTO_TEST_SUITE_END()
