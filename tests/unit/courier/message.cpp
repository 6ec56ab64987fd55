// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// The message as it leaves: headers nobody can inject into, both forms, and what machines read.

#include <boost/test/unit_test.hpp>

#include "handlers/courier/message.hpp"
#include "handlers/view/kit/mail_values.hpp"

namespace {

const courier::Sender kSender{"laporbup@contoh.test", "LaporBup Kebumen"};

courier::Mail example() {
  return {.to_name = "Siti Rahayu",
          .to_address = "siti@contoh.test",
          .subject = "Laporan 7F3K-Q2MX-4H0: diteruskan",
          .text = "Laporan Anda sudah diteruskan ke DPUPR – terima kasih.\n",
          .html = "<p>Laporan Anda sudah diteruskan ke DPUPR – terima kasih.</p>\n",
          .message_id = "outbox.7.1795485600000@contoh.test",
          .thread = "aduan.7F3KQ2MX4H0@contoh.test",
          .at = domain::Instant{std::chrono::milliseconds{1'795'485'600'000}}};
}

/// The headers, each on one line.
std::vector<std::string> headers(const std::string& message) {
  std::vector<std::string> all;
  for (const auto& line : view::lines_of(message)) {
    if (line.empty()) break;
    if (line.starts_with(' ') || line.starts_with('\t')) {
      all.back() += line;
    } else {
      all.push_back(line);
    }
  }
  return all;
}

bool has_header(const std::string& message, std::string_view start) {
  return std::ranges::any_of(headers(message),
                             [&](const auto& line) { return line.starts_with(start); });
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(message)

BOOST_AUTO_TEST_CASE(it_says_who_when_and_which) {
  const auto sent = courier::compose(kSender, example());

  BOOST_TEST(has_header(sent, "From: LaporBup Kebumen <laporbup@contoh.test>"));
  BOOST_TEST(has_header(sent, "To: Siti Rahayu <siti@contoh.test>"));
  BOOST_TEST(has_header(sent, "Subject: Laporan 7F3K-Q2MX-4H0: diteruskan"));
  BOOST_TEST(has_header(sent, "Date: Tue, 24 Nov 2026 09:00:00 +0700"));
  BOOST_TEST(has_header(sent, "Message-Id: <outbox.7.1795485600000@contoh.test>"));
  BOOST_TEST(has_header(sent, "References: <aduan.7F3KQ2MX4H0@contoh.test>"));
  BOOST_TEST(has_header(sent, "Auto-Submitted: auto-generated"));
}

BOOST_AUTO_TEST_CASE(it_holds_both_forms_in_utf_8) {
  const auto sent = courier::compose(kSender, example());

  BOOST_TEST(has(sent, "Content-Type: multipart/alternative"));
  BOOST_TEST(has(sent, "Content-Type: text/plain; charset=utf-8"));
  BOOST_TEST(has(sent, "Content-Type: text/html; charset=utf-8"));
  BOOST_TEST(sent.find("text/plain") < sent.find("text/html"));
  BOOST_TEST(has(sent, "=E2=80=93 terima kasih"));
}

BOOST_AUTO_TEST_CASE(every_line_ends_in_crlf_and_is_short) {
  auto mail = example();
  mail.text.assign(5'000, 'x');
  mail.text += "\n.\n😀";
  const auto sent = courier::compose(kSender, mail);

  std::size_t start = 0;
  for (auto end = sent.find('\n'); end != std::string::npos; end = sent.find('\n', start)) {
    BOOST_TEST(sent[end - 1] == '\r');
    BOOST_TEST(end - start <= 998U);
    start = end + 1;
  }
  BOOST_TEST(
      std::ranges::none_of(sent, [](char c) { return static_cast<unsigned char>(c) > 0x7f; }));
}

BOOST_AUTO_TEST_CASE(a_value_makes_no_header_of_its_own) {
  auto mail = example();
  mail.subject = "Halo\r\nBcc: lain@contoh.test\r\n\r\nisi palsu 😀";
  mail.to_name = "Siti\nX-Evil: 1";
  mail.message_id = "a\r\nX-Evil: 2@b";
  mail.thread = "c\r\nX-Evil: 3@d";
  mail.unsubscribe = "https://laporbup.example/berhenti/x\r\nX-Evil: 4";
  const auto sent = courier::compose({"laporbup@contoh.test", "Lapor\r\nX-Evil: 5"}, mail);

  BOOST_TEST(!has_header(sent, "Bcc"));
  BOOST_TEST(!has_header(sent, "X-Evil"));
}

BOOST_AUTO_TEST_CASE(followers_leave_with_one_click) {
  auto mail = example();
  BOOST_TEST(!has_header(courier::compose(kSender, mail), "List-Unsubscribe"));

  mail.unsubscribe = "https://laporbup.example/berhenti/" + std::string(43, 'a');
  const auto sent = courier::compose(kSender, mail);

  BOOST_TEST(has_header(sent, "List-Unsubscribe: <" + mail.unsubscribe + ">"));
  BOOST_TEST(has_header(sent, "List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
}

BOOST_AUTO_TEST_SUITE_END()
