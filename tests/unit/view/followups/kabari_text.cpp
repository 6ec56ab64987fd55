#include "handlers/view/followups/kabari_text.hpp"

#include <boost/test/unit_test.hpp>

#include "handlers/domain/life/notice.hpp"
#include "tests/unit/view/given.hpp"

namespace {

view::TellNews news(std::string key, domain::Values values, domain::Instant at = given::kNow) {
  return {.template_key = std::move(key), .values = std::move(values), .at = at};
}

const domain::Values kFiled{
    {"status", "received"}, {"judul", "Jalan berlubang"}, {"tenggat", "2026-11-20 04:30:00.000"}};
const domain::Values kForwarded{
    {"status", "forwarded"}, {"opd", "DPUPR"}, {"tenggat", "2026-11-27 16:59:59.000"}};

std::string said(const std::vector<view::TellNews>& all, bool code_only = false) {
  return view::kabari_text(
      given::pages(), "Bu Tini",
      {{.code = "AB12-CD34-EF5", .code_only = code_only, .pin = "123456", .news = all}});
}

bool has(const std::string& text, std::string_view what) {
  return text.find(what) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kabari_text)

BOOST_AUTO_TEST_CASE(every_message_to_a_reporter_has_a_sentence_of_its_own) {
  for (const auto& row : domain::notice_table())
    if (row.audience == domain::Audience::reporter)
      BOOST_TEST(given::pages().messages().has(view::kabari_key(row.template_key)),
                 row.template_key);
}

BOOST_AUTO_TEST_CASE(one_event_says_what_happened_what_comes_next_and_where_to_look) {
  const auto text = said({news("complaint_filed", kFiled)});
  BOOST_TEST(text.starts_with("Yth. Bu Tini, ini "));
  BOOST_TEST(has(text, "“Jalan berlubang”, kode AB12-CD34-EF5"));
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

BOOST_AUTO_TEST_CASE(a_pin_is_said_only_by_the_message_it_was_just_made_for) {
  auto values = kFiled;
  values["pin"] = "654321";  // as rows of an older release held it
  const auto text = view::kabari_text(
      given::pages(), "Bu Tini",
      {{.code = "AB12-CD34-EF5", .pin_href = "/x", .news = {news("complaint_filed", values)}}});
  BOOST_TEST(!has(text, "654321"));
  BOOST_TEST(!has(text, "PIN Anda"));
}

BOOST_AUTO_TEST_CASE(of_a_secret_report_nothing_is_said_but_its_code) {
  const auto text =
      said({news("complaint_filed", kFiled), news("complaint_forwarded", kForwarded)}, true);
  BOOST_TEST(has(text, "kode AB12-CD34-EF5"));
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
