// SPDX-License-Identifier: AGPL-3.0-or-later
/// \file
/// A mail is well-formed whatever a title holds: read by the mail parser of another language.

#include "tests/support/hostile.hpp"

#include "handlers/courier/message.hpp"
#include "handlers/view/courier/mail.hpp"
#include "tests/unit/courier/given.hpp"

BOOST_AUTO_TEST_SUITE(hostile_titles)

BOOST_AUTO_TEST_CASE(a_mail_is_read_by_every_mail_program) {
  hostile::check_parsed("eml", [](const std::string& title) {
    auto values = given::values();
    values["judul"] = title;
    const auto words = view::mail(
        given::pages(),
        {.key = "complaint_sent_back", .name = title, .values = values, .code_only = false});
    return courier::compose({"laporbup@contoh.test", title},
                            {.to_name = title,
                             .to_address = "siti@contoh.test",
                             .subject = words.subject + " " + title,
                             .text = words.text,
                             .html = words.html,
                             .message_id = "outbox.7@contoh.test",
                             .at = domain::Instant{std::chrono::milliseconds{1'795'485'600'000}}});
  });
}

BOOST_AUTO_TEST_SUITE_END()
