// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/view/followups/kabari_text.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

#include "handlers/domain/life/notice.hpp"
#include "handlers/view/courier/mail.hpp"
#include "tests/unit/view/given.hpp"
#include "tests/unit/view/given_mails.hpp"

namespace {

view::TellNews news(std::string key, domain::Values values, domain::Instant at = given::kNow) {
  return {.template_key = std::move(key), .values = std::move(values), .at = at};
}

const domain::Values kFiled{
    {"status", "received"}, {"judul", "Jalan berlubang"}, {"tenggat", "2026-11-20 04:30:00.000"}};
const domain::Values kForwarded{
    {"status", "forwarded"}, {"opd", "DPUPR"}, {"tenggat", "2026-11-27 16:59:59.000"}};

std::string said(const std::vector<view::TellNews>& all, bool code_only = false) {
  return view::kabari_text(given::pages(), "Bu Tini",
                           {{.code = given::code("AB12-CD34-EFY"),
                             .code_only = code_only,
                             .pin = "123456",
                             .news = all}});
}

/// Every message that a reporter may be told of.
std::set<std::string> keys() {
  std::set<std::string> all;
  for (const auto& row : domain::notice_table())
    if (row.audience == domain::Audience::reporter) all.emplace(row.template_key);
  return all;
}

bool has(const std::string& text, std::string_view what) {
  return text.find(what) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kabari_text)

BOOST_AUTO_TEST_CASE(every_message_to_a_reporter_has_a_sentence_of_its_own) {
  for (const auto& key : keys()) {
    const auto text = said({news(key, given::values())});
    BOOST_TEST(!has(text, "Ada kabar baru"), key << ": " << text);
  }
  BOOST_CHECK_THROW(said({news("complaint_unheard_of", {})}), std::runtime_error);
}

// The words in `keterangan` are the reporter's own, or for other eyes than his, where the mail has
// none.
BOOST_AUTO_TEST_CASE(the_words_of_staff_are_said_where_the_mail_says_them) {
  std::size_t silent = 0;
  for (const auto& key : keys()) {
    const auto mail = view::mail(given::pages(), {.key = key, .values = given::values()});
    const bool in_mail = has(mail.text, "suku cadang");
    BOOST_TEST(has(said({news(key, given::values())}), "suku cadang") == in_mail, key);
    if (!in_mail) ++silent;
  }
  BOOST_TEST(silent == 6U);
}

// As much as the template of a chat's message holds, even if every value is as long as a form lets
// it be.
BOOST_AUTO_TEST_CASE(what_is_told_of_one_thing_fits_a_chat) {
  auto values = given::values();
  for (const auto* name : {"tujuan", "saluran", "alamat", "jam"})
    values[name] = std::string(200, 'x');
  values["nomor"] = std::string(100, 'x');
  values["opd"] = std::string(160, 'x');
  values["keterangan"] = std::string(4'000, 'x');
  auto unnumbered = values;
  unnumbered["nomor"] = "";
  for (const auto& key : keys())
    for (auto all : {values, unnumbered}) {
      if (key != "complaint_filed") all.erase("publikasi");
      const auto text = view::kabari_text(
          given::pages(), "", {{.code = given::code("AB12-CD34-EFY"), .news = {news(key, all)}}});
      const auto begin = text.find(":\n") + 2;  // behind "Tentang laporan Anda …:"
      const auto told = text.substr(begin, text.find("\nLihat selengkapnya") - begin);
      const auto points = std::ranges::count_if(
          told, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
      BOOST_TEST(points > 10, key);
      BOOST_TEST(points <= 1'024, key << ": " << points);
    }
}

BOOST_AUTO_TEST_CASE(one_event_says_what_happened_what_comes_next_and_where_to_look) {
  const auto text = said({news("complaint_filed", kFiled)});
  BOOST_TEST(text.starts_with("Yth. Bu Tini, ini "));
  BOOST_TEST(has(text, "“Jalan berlubang”, kode AB12-CD34-EFY"));
  BOOST_TEST(has(text, "Laporan Anda sudah kami terima."));
  BOOST_TEST(has(text, "paling lambat Jumat, 20 November 2026 pukul 11.30 WIB."));
  BOOST_TEST(has(text, "PIN Anda 123456."));
  BOOST_TEST(has(text, "/lacak"));
}

BOOST_AUTO_TEST_CASE(what_becomes_public_is_said_to_whoever_did_not_fill_in_the_form_and_once) {
  const std::string published = "dapat dibaca umum tanpa nama dan nomor Anda.";
  BOOST_TEST(!has(said({news("complaint_filed", kFiled)}), published));
  auto values = kFiled;
  values["publikasi"] = "ya";
  const auto text = said({news("complaint_filed", values), news("complaint_filed", values)});
  BOOST_TEST(has(text, "Ingin dirahasiakan? Balas RAHASIA."));
  BOOST_TEST(has(text, "Dengan mengirim laporan Anda menyatakan isinya jujur."));
  BOOST_TEST(text.find(published) == text.rfind(published));
  BOOST_TEST(!has(said({news("complaint_filed", values)}, true), published));
  BOOST_TEST(has(text, "Setelah diteruskan"));
}

BOOST_AUTO_TEST_CASE(what_is_public_by_now_is_not_said_as_what_is_to_come) {
  auto values = kFiled;
  values["publikasi"] = "ya";
  auto forwarded = news("complaint_forwarded", kFiled);
  forwarded.event = domain::Event::forward;
  const auto text = said({news("complaint_filed", values), forwarded});
  BOOST_TEST(has(text, "Ringkasannya sekarang dapat dibaca umum"));
  BOOST_TEST(!has(text, "Setelah diteruskan"));
}

BOOST_AUTO_TEST_CASE(where_no_opd_acts_its_desk_does) {
  BOOST_TEST(has(said({news("complaint_asked", {{"meja", "triage"}, {"keterangan", "Di mana?"}})}),
                 "Diskominfo bertanya: Di mana?"));
  BOOST_TEST(has(said({news("complaint_asked", {{"meja", "inspector"}})}), "Inspektorat bertanya"));
  auto returned = kForwarded;
  returned["meja"] = "leader";
  const auto text = said({news("complaint_sent_back", returned)});
  BOOST_TEST(has(text, "DPUPR mengembalikan laporan Anda"));
  BOOST_TEST(has(text, "Pimpinan menentukan langkah berikutnya paling lambat"));
}

BOOST_AUTO_TEST_CASE(several_events_stand_in_order_with_the_pin_of_the_first_and_the_last_step) {
  const auto text = said({news("complaint_filed", kFiled), news("complaint_forwarded", kForwarded),
                          news("complaint_commented", {{"keterangan", "Jalan ditutup besok."}})});
  BOOST_TEST(text.find("20 November 2026: Laporan Anda sudah kami terima.") <
             text.find("20 November 2026: Laporan Anda diteruskan ke DPUPR."));
  BOOST_TEST(has(text, "Keterangan dari Petugas: Jalan ditutup besok."));
  BOOST_TEST(!has(text, "menanggapi paling lambat"));
  BOOST_TEST(has(text, "Kebenarannya diperiksa paling lambat Jumat, 27 November 2026."));
  BOOST_TEST(has(text, "PIN Anda 123456."));
}

// What an officer put right stands in the message whatever comes behind it, and how to hide more is
// said once.
BOOST_AUTO_TEST_CASE(what_was_corrected_stands_in_the_message_whatever_comes_later) {
  const domain::Values kCorrected{{"kategori", "Jalan rusak"}, {"kerahasiaan", "open"}};
  const auto corrected = [&] {
    auto one = news("complaint_entry_corrected", kCorrected);
    one.event = domain::Event::correct_entry;
    return one;
  };
  const auto once = [](const std::string& text, std::string_view what) {
    return has(text, what) && text.find(what) == text.rfind(what);
  };
  for (const auto& key : keys()) {
    const auto text = said({corrected(), news(key, given::values())});
    BOOST_TEST(has(text, "Kategori menjadi: Jalan rusak. Yang boleh tahu menjadi: Terbuka."), key);
    BOOST_TEST(once(text, "Balas RAHASIA"), key << ": " << text);
  }
  // Forwarded since: everybody reads it by now, and the slip of the desk had said that nobody
  // would.
  auto forwarded = news("complaint_forwarded", kForwarded);
  forwarded.event = domain::Event::forward;
  const auto out = said({corrected(), forwarded});
  BOOST_TEST(has(out, "Ringkasannya sekarang dapat dibaca umum"));
  BOOST_TEST(once(out, "Balas RAHASIA"));
  BOOST_TEST(has(out, "Kebenarannya diperiksa paling lambat Jumat, 27 November 2026."));
  // With the receipt in the same message, and what it promised.
  auto filed = kFiled;
  filed["publikasi"] = "ya";
  const auto both = said({news("complaint_filed", filed), corrected()});
  BOOST_TEST(once(both, "RAHASIA"));
  BOOST_TEST(has(both, "menanggapi paling lambat Jumat, 20 November 2026 pukul 11.30 WIB."));
}

BOOST_AUTO_TEST_CASE(each_opd_has_its_own_next_step) {
  auto asked =
      news("complaint_asked",
           {{"opd", "DPUPR"}, {"keterangan", "Di mana?"}, {"tenggat", "2026-12-20 16:59:59.000"}});
  auto progress = news("complaint_progress", {{"opd", "Perkim"},
                                              {"keterangan", "Tiang dipasang."},
                                              {"tenggat", "2026-12-10 16:59:59.000"}});
  const auto text = said({news("complaint_filed", kFiled), asked, progress});
  BOOST_TEST(has(text, "\nDPUPR: Jawab paling lambat Minggu, 20 Desember 2026"));
  BOOST_TEST(has(text, "\nPerkim: Target selesai Kamis, 10 Desember 2026."));
  BOOST_TEST(!has(text, "menanggapi paling lambat"));
  // A later step of one takes the place of its own alone; one of the whole report that of all.
  auto started = progress;
  started.values["opd"] = "DPUPR";
  BOOST_TEST(!has(said({asked, progress, started}), "Jawab paling lambat"));
  const auto over = said({asked, progress, news("complaint_lapsed", {{"tenggat", "2026-12-24"}})});
  BOOST_TEST(!has(over, "Target selesai"));
  BOOST_TEST(!has(over, "Jawab paling lambat"));
}

BOOST_AUTO_TEST_CASE(a_pin_is_said_only_by_the_message_it_was_just_made_for) {
  auto values = kFiled;
  values["pin"] = "654321";  // as rows of an older release held it
  const auto text = view::kabari_text(given::pages(), "Bu Tini",
                                      {{.code = given::code("AB12-CD34-EFY"),
                                        .pin_href = "/x",
                                        .news = {news("complaint_filed", values)}}});
  BOOST_TEST(!has(text, "654321"));
  BOOST_TEST(!has(text, "PIN Anda"));
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_nothing_is_said_but_its_code) {
  const auto text =
      said({news("complaint_filed", kFiled), news("complaint_forwarded", kForwarded)}, true);
  BOOST_TEST(has(text, "kode AB12-CD34-EFY"));
  BOOST_TEST(!has(text, "123456"));
  BOOST_TEST(!has(text, "DPUPR"));
  BOOST_TEST(!has(text, "Jalan berlubang"));
  BOOST_TEST(!has(text, "Tini"));
}

BOOST_AUTO_TEST_CASE(what_the_values_do_not_hold_is_not_said_by_half) {
  const auto text = said({news("complaint_forwarded", {})});
  BOOST_TEST(has(text, "Ada kabar baru."));
  BOOST_TEST(!has(text, "paling lambat"));
}

BOOST_AUTO_TEST_CASE(the_answer_to_a_private_question_is_not_said_and_long_words_are_cut) {
  BOOST_TEST(!has(said({news("complaint_withdrawn", {{"keterangan", "Ya, ada yang meminta"}})}),
                  "ada yang meminta"));
  std::string words;
  for (int i = 0; i < 400; ++i) words += "é";
  const auto text = said({news("complaint_progress", {{"keterangan", words}})});
  BOOST_TEST(has(text, words.substr(0, 600) + " …"));
}

BOOST_AUTO_TEST_SUITE_END()
