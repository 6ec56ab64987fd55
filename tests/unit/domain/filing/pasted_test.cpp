// SPDX-License-Identifier: AGPL-3.0-or-later
// A conversation copied from WhatsApp: who writes, when, what.
#include "handlers/domain/filing/pasted.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "handlers/domain/filing/offered.hpp"
#include "handlers/domain/text/reading.hpp"
#include "handlers/domain/text/text.hpp"

namespace data = boost::unit_test::data;
using namespace domain;

namespace {

constexpr Date kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(30)};
constexpr Date kDay{std::chrono::year(2026), std::chrono::November, std::chrono::day(29)};
const Instant kAt = at_local(kDay, std::chrono::minutes(9 * 60 + 14));

std::vector<PastedMessage> read(std::string_view text) {
  return read_pasted(read_paragraphs(text), kToday);
}

std::string iso_of(const std::optional<Instant>& at) {
  if (!at) return "";
  const auto date = to_local_date(*at);
  return std::to_string(static_cast<int>(date.year())) + "-" +
         std::to_string(static_cast<unsigned>(date.month())) + "-" +
         std::to_string(static_cast<unsigned>(date.day()));
}

const char* const kHeaders[] = {
    "[09.14, 29/11/2026] Bu Tini: ",
    "[29/11/26 09.14.00] Bu Tini: ",
    "[29/11/2026 09.14.00] Bu Tini: ",
    "[29/11/26, 09.14.00] Bu Tini: ",
    "[29/11 09.14] Bu Tini: ",
    "[29/11, 09.14] Bu Tini: ",
    "29/11/26 09.14 - Bu Tini: ",
    "29/11/2026 09.14 - Bu Tini: ",
    "29/11/26, 09.14 - Bu Tini: ",
    "29/11/26 09:14 - Bu Tini: ",
    "[9:14 AM, 29/11/2026] Bu Tini: ",
    "[9:14\u202fAM, 29/11/2026] \u202aBu Tini\u202c: ",
    "\u200e[29/11/26 09.14.00] Bu Tini: \u200e",
    "[29\u201111\u20112026 09.14] Bu\u00a0Tini: ",
    "[29/11/2026 09.14] Bu Tini:\n",
    "[29/11/2026\u202f09.14]\u00a0Bu Tini: ",
    "Bu Tini, [29.11.2026 9:14]\n",
    "Bu Tini, [29.11.2026 09.14]:\n",
    "Bu Tini, [29 Nov 2026 09:14:00]:\n",
    "Bu Tini [29 Nov 2026 09.14.00]:\n",
    "\u200eBu Tini, [29/11/2026 09.14]\n\n",
    "29 Nov 2026 09.14 - Bu Tini: ",
    "29.11.2026 09.14 \u2013 Bu Tini: ",
    "2026-11-29 09:14 - Bu Tini: ",
    "[29 Nov 2026 09.14] Bu Tini: ",
};

const char* const kTold[] = {
    "[Kemarin 09.14] Bu Tini: ",     "[kemarin, 09.14] Bu Tini: ",
    "[09.14, Kemarin] Bu Tini: ",    "[Kemarin pukul 09.14] Bu Tini: ",
    "[Yesterday 9:14 AM] Bu Tini: ", "[Minggu 09.14] Bu Tini: ",
    "[Minggu, 09.14] Bu Tini: ",     "[9:14 AM, yesterday] Bu Tini: ",
    "Bu Tini, [Kemarin 09.14]\n",    "Bu Tini, [Kemarin 09:14]:\n",
};

const char* const kDayless[] = {"[09.14] Bu Tini: ", "[9:14 AM] Bu Tini: ", "[09.14.22] Bu Tini: ",
                                "[pukul 09.14] Bu Tini: ", "Bu Tini, [09.14]\n"};

}  // namespace

BOOST_AUTO_TEST_SUITE(pasted)

BOOST_DATA_TEST_CASE(every_telephone_has_its_header, data::make(kHeaders)) {
  const auto messages = read(std::string(sample) + "Lampu jalan mati: sudah lama.");
  BOOST_REQUIRE(messages.size() == 1U);
  BOOST_TEST(messages[0].headed);
  BOOST_TEST((messages[0].at == kAt));
  BOOST_TEST(messages[0].sender == "Bu Tini");
  BOOST_TEST(messages[0].words == "Lampu jalan mati: sudah lama.");
}

BOOST_DATA_TEST_CASE(a_day_told_from_the_day_of_copying_is_said_to_be, data::make(kTold)) {
  const auto messages = read(std::string(sample) + "Lampu jalan mati.");
  BOOST_REQUIRE(messages.size() == 1U);
  BOOST_TEST(messages[0].sender == "Bu Tini");
  BOOST_TEST(messages[0].words == "Lampu jalan mati.");
  BOOST_TEST((messages[0].at == kAt));
  BOOST_TEST(messages[0].day_told);
  BOOST_TEST(report_of(messages, "Bu Tini").day_told);
}

BOOST_DATA_TEST_CASE(a_time_without_its_day_is_none, data::make(kDayless)) {
  const auto messages = read(std::string(sample) + "Lampu jalan mati.");
  BOOST_REQUIRE(messages.size() == 1U);
  BOOST_TEST(messages[0].headed);
  BOOST_TEST(messages[0].sender == "Bu Tini");
  BOOST_TEST(messages[0].words == "Lampu jalan mati.");
  BOOST_TEST(!messages[0].at.has_value());
}

BOOST_AUTO_TEST_CASE(a_weekday_is_the_last_one_and_today_is_told_too) {
  const auto at = [](const std::string& day) {
    const auto messages = read("[" + day + " 09.14] Bu Tini: Lampu jalan mati.");
    return iso_of(messages.front().at);
  };
  BOOST_TEST(at("Hari ini") == "2026-11-30");
  BOOST_TEST(at("Today") == "2026-11-30");
  BOOST_TEST(at("Senin") == "2026-11-23");
  BOOST_TEST(at("Jum\u2019at") == "");
  BOOST_TEST(at("Jumat") == "2026-11-27");
}

BOOST_AUTO_TEST_CASE(a_foreign_order_of_day_and_month_gives_no_time_and_no_name_away) {
  const auto messages = read("[9:14 AM, 11/29/2026] Bu Tini: Lampu jalan mati.");
  BOOST_REQUIRE(messages.size() == 1U);
  BOOST_TEST(!messages[0].at.has_value());
  BOOST_TEST(messages[0].sender == "Bu Tini");
  BOOST_TEST(messages[0].words == "Lampu jalan mati.");
}

BOOST_AUTO_TEST_CASE(a_conversation_is_its_messages) {
  const auto messages = read(
      "29/11/26 08.00 - Pesan dan panggilan dienkripsi secara end-to-end.\n"
      "29/11/26 09.10 - Bu Tini: Pesan ini dihapus\n"
      "29/11/26 09.14 - Bu Tini: Lampu jalan mati.\n"
      "Di depan balai desa.\n"
      "\n"
      "Sudah seminggu.\n"
      "29/11/26 09.15 - Bu Tini: IMG-20261129-WA0001.jpg (file terlampir)\n"
      "Ini fotonya\n"
      "29/11/26 09.16 - Bu Tini menambahkan Pak Darmo\n"
      "29/11/26 09.20 - Petugas: Di RT berapa, Bu?\n"
      "29/11/26 09.21 - Bu Tini: RT 2 <Pesan ini diedit>");
  BOOST_TEST(messages.size() == 4U);
  const auto senders = senders_of(messages);
  BOOST_REQUIRE(senders.size() == 2U);
  BOOST_TEST(senders[0] == "Bu Tini");
  const auto report = report_of(messages, "Bu Tini");
  BOOST_TEST((report.at == kAt));
  BOOST_TEST(report.words ==
             "Lampu jalan mati.\nDi depan balai desa.\n\nSudah seminggu.\nIni fotonya\nRT 2");
  BOOST_TEST(report.attachments == 1);
  BOOST_TEST(report_of(messages, "Petugas").words == "Di RT berapa, Bu?");
}

BOOST_AUTO_TEST_CASE(who_only_sent_a_picture_or_took_his_words_back_does_not_report) {
  const auto messages = read(
      "[09.14, 29/11/2026] Bu Tini: Lampu jalan mati.\n"
      "[09.15, 29/11/2026] Pak Darmo: <Media tidak disertakan>\n"
      "[09.16, 29/11/2026] Pak Jono: Pesan ini dihapus");
  BOOST_TEST(senders_of(messages).size() == 1U);
  BOOST_TEST(senders_of(read("[09.14, 29/11/2026] Bu Tini: <Media tidak disertakan>")).size() ==
             1U);
}

BOOST_AUTO_TEST_CASE(what_holds_no_words_still_says_when_and_from_whom) {
  for (const std::string rest :
       {"", "<Media tidak disertakan>", "Pesan ini dihapus", "Panggilan suara tak terjawab", "null",
        "IMG-20261129-WA0001.jpg (file terlampir)", "Menunggu pesan ini"}) {
    for (const auto& text :
         {"29/11/26 09.14 - Budi: " + rest,
          "[09.14, 29/11/2026] Budi: " + rest + "\n[09.15, 29/11/2026] Budi: " + rest}) {
      const auto messages = read(text);
      BOOST_REQUIRE_MESSAGE(senders_of(messages) == std::vector<std::string>{"Budi"}, text);
      BOOST_TEST((report_of(messages, "Budi").at == kAt), text);
      BOOST_TEST(report_of(messages, "Budi").words.empty(), text);
    }
  }
}

BOOST_AUTO_TEST_CASE(one_person_is_one_however_he_is_written) {
  const std::vector<std::vector<std::string>> people{
      {"+62 812\u20113456\u20117890", "+62 812-3456-7890", "0812 3456 7890", "~ 081234567890"},
      {"Budi", "~ Budi", "BUDI", "~\u202fbudi"},
      {"budi@contoh.test", "Budi@Contoh.Test"}};
  for (const auto& names : people) {
    std::string text;
    for (const auto& name : names) text += "[09.14, 29/11/2026] " + name + ": Lampu mati.\n";
    const auto messages = read(text);
    BOOST_TEST(messages.size() == names.size());
    const auto senders = senders_of(messages);
    BOOST_REQUIRE_MESSAGE(senders.size() == 1U, text);
    for (const auto& name : names) BOOST_TEST((find_sender(senders, name) == senders.front()));
    BOOST_TEST(count_code_points(report_of(messages, names.back()).words) == names.size() * 12 - 1);
  }
  BOOST_TEST(!find_sender({"Budi"}, "Budiman").has_value());
}

BOOST_AUTO_TEST_CASE(what_the_service_tells_with_a_colon_is_nobodys) {
  for (const std::string deed :
       {"Budi mengubah subjek dari \"Warga: RT 3\" menjadi \"Warga: RT 4\"",
        "Budi mengubah subjek dari \u201cWarga: RT 3\u201d", "Budi membuat grup Warga: RT 3",
        "Budi changed the subject to \"Warga: RT 3\"", "Anda mengubah deskripsi grup: baru"}) {
    const auto messages =
        read("29/11/26 09.00 - " + deed + "\n29/11/26 09.14 - Bu Tini: Lampu mati.");
    BOOST_TEST(senders_of(messages).size() == 1U, deed);
    BOOST_TEST(messages.size() == 1U, deed);
  }
}

BOOST_AUTO_TEST_CASE(the_earliest_message_counts_in_whatever_order) {
  const auto messages = read(
      "[09.20, 29/11/2026] Budi: Masih mati.\n[09.14, 29/11/2026] Budi: Lampu mati.\n"
      "[08.00, 29/11/2026] Bu Tini: Halo.");
  BOOST_TEST((report_of(messages, "Budi").at == kAt));
}

BOOST_AUTO_TEST_CASE(a_number_before_the_first_words_is_whose_they_are) {
  const auto messages = read("\u202a+62 812\u20113456\u20117890\u202c: Lampu mati.\nGelap.");
  BOOST_REQUIRE(messages.size() == 1U);
  BOOST_TEST((sender_from(messages[0].sender).phone == phones_in("081234567890").front()));
  BOOST_TEST(!messages[0].at.has_value());
  BOOST_TEST(messages[0].words == "Lampu mati.\nGelap.");
  for (const std::string story :
       {"Nomor penting:\n0812-3456-7890: Pak RT", "08.00-09.00: lampu mati", "112: tidak diangkat",
        "RT 2: lampu mati"}) {
    BOOST_REQUIRE(read(story).size() == 1U);
    BOOST_TEST(!read(story).front().headed, story);
    BOOST_TEST(read(story).front().words == story);
  }
}

BOOST_AUTO_TEST_CASE(a_title_keeps_no_header) {
  for (const std::string typed :
       {"[09.14, 29/11/2026] Budi Santoso: Sampah menumpuk",
        "29/11/26 09.14 - Budi Santoso: Sampah menumpuk",
        "+62 812\u20113456\u20117890: Sampah menumpuk", "0812 3456 7890: Sampah menumpuk",
        "[11/29/26, 9:14:22 AM] Budi: Sampah menumpuk",
        "[09.14, 29/11/2026] Budi: Sampah menumpuk [09.15, 29/11/2026] Budi: Bau",
        "Sampah menumpuk [09.15, 29/11/2026] Budi: Bau", "Sampah menumpuk"})
    BOOST_TEST(without_headers(read_line(typed), kToday) == "Sampah menumpuk", typed);
  BOOST_TEST(without_headers("[09.14, 29/11/2026] Budi:", kToday).empty());
  BOOST_TEST(without_headers("[09.14, 29/11/2026] Budi: <Media tidak disertakan>", kToday).empty());
  for (const std::string typed : {"[PENTING] Lampu mati: gelap", "Lampu mati: gelap", "RT 2: mati"})
    BOOST_TEST(without_headers(typed, kToday) == typed);
}

BOOST_AUTO_TEST_CASE(words_before_the_first_header_are_kept) {
  const auto messages = read("Dari grup RT:\n[09.14, 29/11/2026] Bu Tini: Lampu jalan mati.");
  BOOST_TEST(report_of(messages, "Bu Tini").words == "Dari grup RT:\nLampu jalan mati.");
  BOOST_TEST((report_of(messages, "Bu Tini").at == kAt));
}

BOOST_AUTO_TEST_CASE(what_is_no_conversation_stays_as_it_is) {
  for (const std::string text :
       {"Lampu jalan mati.\n\nSudah lama.", "[PENTING] Lampu mati: gelap",
        "29 Nov 19.30 - mati: ya", "Jl. Pemuda 29/11/2026 - lampu: mati", "29/11/2026: lampu mati",
        "[09.14] lampu mati: gelap", "29 Nov 2026 09.14 - lampu mati: gelap",
        "[kemarin 09.14] lampu mati: gelap", "Kemarin 09.14 - Bu Tini: mati",
        "Lihat Lampu Jalan, [29.11.2026 9:14] mati", "Bu Tini: lampu mati"}) {
    const auto messages = read(text);
    BOOST_REQUIRE(messages.size() == 1U);
    BOOST_TEST(!messages[0].headed, text);
    BOOST_TEST(messages[0].words == text);
  }
  BOOST_TEST(read("").empty());
  BOOST_TEST(read("<Media tidak disertakan>").front().words.empty());
}

BOOST_AUTO_TEST_CASE(sixty_lines_fit_because_headers_do_not_count) {
  std::string text;
  for (int i = 0; i < 60; ++i)
    text += "[09.14, 29/11/2026] Bu Tini Warga Desa Jatimulyo: " + std::string(60, 'a') + "\n";
  const auto words = report_of(read(text), "Bu Tini Warga Desa Jatimulyo").words;
  BOOST_TEST(count_code_points(text) > kStoryLength.most);
  BOOST_TEST(count_code_points(words) == 60U * 60 + 59);
}

BOOST_AUTO_TEST_CASE(a_sender_is_a_number_or_a_name) {
  for (const char* const number :
       {"+62 812-3456-7890", "\u202a+62 812\u20113456\u20117890\u202c", "~ 0812 3456 7890"}) {
    const auto sender = sender_from(read_line(number));
    BOOST_REQUIRE(sender.phone.has_value());
    BOOST_TEST(sender.phone->e164() == "+6281234567890");
    BOOST_TEST(sender.name.empty());
  }
  BOOST_TEST(sender_from("~\u202fBu Tini").name == "Bu Tini");
  BOOST_TEST(sender_from("Bu Tini RT 02").name == "Bu Tini RT 02");
  BOOST_TEST(sender_from("A").name.empty());
  for (const char* const oneself : {"Anda", "You", "~ anda"})
    BOOST_TEST(sender_from(oneself).name.empty(), oneself);
  BOOST_TEST(sender_from("budi@contoh.test").email->typed() == "budi@contoh.test");
  BOOST_TEST(sender_from("budi@contoh.test").name.empty());
  BOOST_TEST(count_code_points(sender_from(std::string(140, 'a')).name) == kNameLength.most);
}

BOOST_AUTO_TEST_CASE(numbers_and_names_in_the_words_are_found) {
  const auto phones = phones_in(
      "Hubungi saya di 0812-3456-7890 atau +62 812 3456 7890, kantor (0287) 383349. NIK 330512.");
  BOOST_REQUIRE(phones.size() == 2U);
  BOOST_TEST(phones[0].e164() == "+6281234567890");
  BOOST_TEST(phones[1].e164() == "+62287383349");

  const std::pair<const char*, const char*> names[] = {
      {"Nama saya budi santoso, lampu mati.", "budi santoso"},
      {"Nama: Budi Santoso\nAlamat: Jatimulyo", "Budi Santoso"},
      {"Lampu mati. a.n. Budi Santoso", "Budi Santoso"},
      {"Perkenalkan saya Budi dari Jatimulyo", "Budi"},
      {"Saya Budi Santoso warga RT 2", "Budi Santoso"},
      {"Hormat saya, Budi Santoso. Terima kasih", "Budi Santoso"},
      {"nama pelapor = Tini", "Tini"},
      {"Saya Warga RT 2", ""},
      {"nama jalan ini apa", ""},
      {"Lampu mati", ""},
      {"Nama saya Sukirno Widodo. Lampu mati", "Sukirno Widodo"},
      {"Nama saya Sukirno Widodo lampu di depan mati", "Sukirno Widodo"},
      {"Saya Sukirno dari Panjer, sampah menumpuk", "Sukirno"},
      {"Nama : Suparno Hadi / No HP 0812-3456-7890", "Suparno Hadi"},
      {"nama: suparno hadi / no hp", "suparno hadi"},
      {"Saya Pak Sukirno warga Panjer", "Sukirno"},
      {"Kulo Sukirno saking Panjer", "Sukirno"},
      {"Aku Sukirno. Lampu mati", "Sukirno"},
      {"Saya bernama Sukirno", "Sukirno"},
      {"Lampu mati. Salam hormat, Sukirno Widodo", "Sukirno Widodo"},
      {"Budi Hartono: lampu mati", "Budi Hartono"},
      {"Bu Tini RT 02:\nlampu mati", "Bu Tini RT 02"},
      {"SAYA SERING LEWAT JALAN INI", ""},
      {"Saya Guru SD di Panjer", ""},
      {"Lampu Jalan: mati", ""},
      {"Lampu mati: gelap", ""},
      {"Lokasi: Panjer", ""},
      {"RT 2: lampu mati", ""},
      {"https://contoh.test/lampu", ""},
  };
  for (const auto& [text, name] : names) {
    const auto found = names_in(text);
    BOOST_TEST((found.empty() ? std::string() : found.front()) == name, text);
  }
}

BOOST_AUTO_TEST_SUITE_END()
